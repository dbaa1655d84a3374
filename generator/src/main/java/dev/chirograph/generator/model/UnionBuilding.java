package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns {@code oneOf}, {@code anyOf}, type lists and discriminated hierarchies into unions, or into less. */
final class UnionBuilding {
    private final TypeBuilder types;
    private final Map<String, List<Schema>> subtypes = new HashMap<>();

    UnionBuilding(Contract contract, TypeBuilder types) {
        this.types = types;
        for (Schema component : contract.schemas().values()) {
            for (Schema part : component.allOf()) {
                if (part.ref() != null) {
                    subtypes.computeIfAbsent(part.ref(), base -> new ArrayList<>())
                            .add(component);
                }
            }
        }
    }

    /** Returns the type of a schema with alternatives; null when it has none that matter. */
    @Nullable
    TypeRef decide(Schema schema, TypeName name) {
        List<Schema> alternatives = schema.oneOf().isEmpty() ? schema.anyOf() : schema.oneOf();
        if (!alternatives.isEmpty()) {
            return ofAlternatives(schema, name, alternatives);
        }
        Schema.Discriminator discriminator = schema.discriminator();
        if (discriminator != null && subtypes.containsKey(schema.pointer())) {
            return union(schema, name, branchesOfHierarchy(schema, name, discriminator));
        }
        return schema.types().size() > 1 ? ofAlternatives(schema, name, split(schema)) : null;
    }

    private @Nullable TypeRef ofAlternatives(Schema schema, TypeName name, List<Schema> alternatives) {
        List<Schema> branches = new ArrayList<>();
        boolean nullable = false;
        for (Schema alternative : alternatives) {
            Schema flat = types.flatten(alternative);
            if (onlyNull(flat)) {
                nullable = true;
            } else if (!onlyRequires(flat)) {
                nullable |= flat.nullable();
                branches.add(alternative);
            }
        }
        if (branches.isEmpty()) {
            return nullable
                    ? types.ofFlat(SchemaComposition.withoutAlternatives(schema), name, false)
                            .orNull()
                    : null;
        }
        TypeRef type = ofBranches(schema, name, branches);
        return nullable ? type.orNull() : type;
    }

    private static boolean onlyNull(Schema schema) {
        return schema.types().equals(Set.of(Schema.Type.NULL))
                || (schema.constant() != null && schema.constant().isNull())
                || (schema.enumeration().size() == 1
                        && schema.enumeration().get(0).isNull());
    }

    /** A branch that only says which members must be there bounds an object; it is no type of its own. */
    private static boolean onlyRequires(Schema schema) {
        return schema.ref() == null
                && schema.properties().isEmpty()
                && schema.additionalProperties() == null
                && schema.oneOf().isEmpty()
                && schema.anyOf().isEmpty()
                && schema.enumeration().isEmpty()
                && schema.constant() == null
                && schema.items() == null
                && (!schema.required().isEmpty() || schema.not() != null)
                && (schema.types().isEmpty() || schema.types().equals(Set.of(Schema.Type.OBJECT)));
    }

    private TypeRef ofBranches(Schema schema, TypeName name, List<Schema> branches) {
        List<Schema> whole = hasOwnMembers(schema)
                ? branches.stream().map(branch -> distribute(schema, branch)).toList()
                : branches;
        if (whole.size() == 1) {
            return branch(whole.get(0), name, 0).withoutNull();
        }
        List<Schema> flat = whole.stream().map(types::flatten).toList();
        TypeRef merged = ScalarBranches.merge(flat);
        if (merged != null) {
            return merged;
        }
        if (ScalarBranches.allStringEnums(flat)) {
            return types.ofFlat(ScalarBranches.mergeEnums(schema, flat), name, false);
        }
        return union(schema, name, () -> declaredBranches(schema, name, whole));
    }

    private static boolean hasOwnMembers(Schema schema) {
        return !schema.properties().isEmpty();
    }

    /** A branch of an object that has members of its own has them too. */
    private Schema distribute(Schema schema, Schema branch) {
        SchemaDraft draft = new SchemaDraft(SchemaComposition.withoutAlternatives(schema));
        Schema flat = types.flatten(branch);
        draft.refine(flat);
        draft.annotate(flat);
        draft.pointer = branch.pointer();
        draft.javaName = null;
        draft.discriminator = null;
        return draft.build();
    }

    private List<UnionDecl.Branch> declaredBranches(Schema schema, TypeName name, List<Schema> branches) {
        Map<TypeRef, Set<String>> words = new LinkedHashMap<>();
        for (int index = 0; index < branches.size(); index++) {
            Schema branch = branches.get(index);
            TypeRef type = branch(branch, name, index).withoutNull();
            if (!type.equals(TypeRef.Scalar.ANY)) {
                words.computeIfAbsent(type, first -> new LinkedHashSet<>())
                        .addAll(words(schema.discriminator(), branch));
            }
        }
        return branches(words);
    }

    private static List<UnionDecl.Branch> branches(Map<TypeRef, Set<String>> words) {
        return words.entrySet().stream()
                .map(entry -> new UnionDecl.Branch(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private TypeRef branch(Schema branch, TypeName name, int index) {
        String title = branch.title();
        return types.of(branch, name.child(title != null && title.length() <= 40 ? title : "Option " + (index + 1)));
    }

    private static Set<String> words(Schema.@Nullable Discriminator discriminator, Schema branch) {
        Set<String> words = new LinkedHashSet<>();
        String target = branch.ref() != null ? branch.ref() : branch.pointer();
        if (discriminator != null) {
            discriminator.mapping().forEach((word, pointer) -> {
                if (pointer.equals(target)) {
                    words.add(word);
                }
            });
            if (words.isEmpty() && target.startsWith("#/components/schemas/")) {
                words.add(Pointers.lastToken(target));
            }
        }
        return words;
    }

    private Supplier<List<UnionDecl.Branch>> branchesOfHierarchy(
            Schema base, TypeName name, Schema.Discriminator discriminator) {
        return () -> {
            Map<TypeRef, Set<String>> words = new LinkedHashMap<>();
            if (discriminator.mapping().isEmpty() || discriminator.mapping().containsValue(base.pointer())) {
                words.put(types.ofFlat(itself(base), name.child("Base"), false), words(discriminator, base));
            }
            for (Schema subtype : descendants(base)) {
                TypeRef type = types.of(subtype, TypeNames.ofComponent(subtype.pointer()));
                words.computeIfAbsent(type.withoutNull(), first -> new LinkedHashSet<>())
                        .addAll(words(discriminator, subtype));
            }
            return branches(words);
        };
    }

    /** The base as one of its own kinds: an object that is no subtype. */
    private static Schema itself(Schema base) {
        SchemaDraft draft = new SchemaDraft(base);
        draft.pointer = Pointers.child(base.pointer(), "discriminator");
        draft.javaName = null;
        draft.discriminator = null;
        return draft.build();
    }

    private Set<Schema> descendants(Schema base) {
        Map<String, Schema> found = new LinkedHashMap<>();
        collectDescendants(base.pointer(), found);
        found.remove(base.pointer());
        return new LinkedHashSet<>(found.values());
    }

    private void collectDescendants(String base, Map<String, Schema> found) {
        for (Schema subtype : subtypes.getOrDefault(base, List.of())) {
            if (found.putIfAbsent(subtype.pointer(), subtype) == null) {
                collectDescendants(subtype.pointer(), found);
            }
        }
    }

    private static List<Schema> split(Schema schema) {
        List<Schema> branches = new ArrayList<>();
        for (Schema.Type type : schema.types()) {
            SchemaDraft draft = new SchemaDraft(schema);
            draft.types = Set.of(type);
            draft.pointer = schema.pointer() + "/type/" + type.word();
            draft.javaName = null;
            branches.add(draft.build());
        }
        return branches;
    }

    private TypeRef union(Schema schema, TypeName name, Supplier<List<UnionDecl.Branch>> branches) {
        String discriminator =
                schema.discriminator() == null ? null : schema.discriminator().propertyName();
        return types.announce(
                schema.pointer(),
                () -> types.declare(new UnionDecl(
                        schema.pointer(),
                        schema.pointer(),
                        name,
                        Documentation.of(schema.description()),
                        discriminator,
                        branches.get())));
    }
}
