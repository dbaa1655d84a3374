package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns {@code oneOf}, {@code anyOf}, type lists and discriminated hierarchies into unions, or into less. */
final class UnionBuilding {
    private static final int LONGEST_TITLE = 40;

    private final TypeBuilder types;
    private final OwnMembers members;
    private final BranchWords branchWords;
    private final Hierarchies hierarchies;

    UnionBuilding(Contract contract, TypeBuilder types) {
        this.types = types;
        this.members = new OwnMembers(types);
        this.branchWords = new BranchWords(contract, types);
        this.hierarchies = new Hierarchies(contract, types);
    }

    /** Returns the type of a schema with alternatives; null when it has none that matter. */
    @Nullable
    TypeRef decide(Schema schema, TypeName name) {
        for (List<Schema> alternatives : List.of(schema.oneOf(), schema.anyOf())) {
            TypeRef type = alternatives.isEmpty() ? null : ofAlternatives(schema, name, alternatives);
            if (type != null) {
                return type;
            }
        }
        Schema.Discriminator discriminator = schema.discriminator();
        if (discriminator != null && hierarchies.isBase(schema)) {
            return union(schema, name, discriminator, branchesOfHierarchy(schema, name, discriminator));
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
            } else if (!onlyBounds(flat, schema)) {
                nullable |= flat.nullable();
                branches.add(alternative);
            }
        }
        if (branches.stream().noneMatch(branch -> SchemaComposition.substantial(types.flatten(branch)))) {
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

    /** A branch that only says which members of the object around it must be there is no type of its own. */
    private static boolean onlyBounds(Schema branch, Schema around) {
        boolean ofObject = around.types().equals(Set.of(Schema.Type.OBJECT))
                || !around.properties().isEmpty();
        return branch.ref() == null
                && branch.properties().isEmpty()
                && branch.additionalProperties() == null
                && branch.oneOf().isEmpty()
                && branch.anyOf().isEmpty()
                && branch.enumeration().isEmpty()
                && branch.constant() == null
                && branch.items() == null
                && (!branch.required().isEmpty() || branch.not() != null)
                && (branch.types().isEmpty() || (ofObject && branch.types().equals(Set.of(Schema.Type.OBJECT))));
    }

    private TypeRef ofBranches(Schema schema, TypeName name, List<Schema> branches) {
        List<Alternative> whole = branches.stream()
                .map(branch -> new Alternative(branch, members.whole(schema, branch)))
                .toList();
        if (whole.size() == 1) {
            return types.of(whole.get(0).whole(), name).withoutNull();
        }
        List<Schema> leaves = leaves(whole.stream().map(Alternative::whole).toList());
        TypeRef merged = ScalarBranches.merge(leaves);
        if (merged != null) {
            return merged;
        }
        if (ScalarBranches.allEnums(leaves)) {
            return types.ofFlat(ScalarBranches.mergeEnums(schema, leaves), name, false);
        }
        Schema.Discriminator discriminator =
                schema.discriminator() != null ? schema.discriminator() : hierarchies.ofKinds(whole);
        return union(schema, name, discriminator, () -> declaredBranches(schema, name, discriminator, whole));
    }

    /**
     * Returns the alternatives of branches that consist of alternatives, in their order, and the other branches; only the
     * first that is no scalar where there is one, since nothing is to be merged then.
     */
    private List<Schema> leaves(List<Schema> branches) {
        List<Schema> leaves = new ArrayList<>();
        Schema obstacle = noScalar(branches);
        for (int branch = 0; branch < branches.size() && obstacle == null; branch++) {
            Set<String> visited = new HashSet<>();
            Deque<Schema> waiting = new ArrayDeque<>(List.of(branches.get(branch)));
            while (!waiting.isEmpty() && obstacle == null) {
                Schema flat = types.flatten(waiting.pop());
                List<Schema> alternatives = alternatives(flat);
                if (alternatives.isEmpty() || !visited.add(flat.pointer())) {
                    leaves.add(flat);
                } else {
                    obstacle = noScalar(alternatives);
                    for (int index = alternatives.size() - 1; index >= 0; index--) {
                        waiting.push(alternatives.get(index));
                    }
                }
            }
        }
        return obstacle == null ? leaves : List.of(obstacle);
    }

    private @Nullable Schema noScalar(List<Schema> branches) {
        for (Schema branch : branches) {
            Schema flat = types.flatten(branch);
            if (alternatives(flat).isEmpty() && !ScalarBranches.isScalar(flat)) {
                return flat;
            }
        }
        return null;
    }

    private static List<Schema> alternatives(Schema flat) {
        List<Schema> alternatives = flat.oneOf().isEmpty() ? flat.anyOf() : flat.oneOf();
        return flat.properties().isEmpty() ? alternatives : List.of();
    }

    private List<UnionDecl.Branch> declaredBranches(
            Schema schema, TypeName name, Schema.@Nullable Discriminator discriminator, List<Alternative> branches) {
        Map<TypeRef, Set<String>> words = new LinkedHashMap<>();
        List<Set<String>> ofBranches = branchWords.of(discriminator, branches);
        for (int index = 0; index < branches.size(); index++) {
            Alternative branch = branches.get(index);
            TypeName holder = types.holder(branch.whole(), schema, name);
            TypeRef type = types.of(branch.whole(), holder.child(text(branch.declared(), index)))
                    .withoutNull();
            if (!type.equals(TypeRef.Scalar.ANY)) {
                words.computeIfAbsent(type, first -> new LinkedHashSet<>()).addAll(ofBranches.get(index));
            }
        }
        return branches(words);
    }

    private static String text(Schema branch, int index) {
        if (branch.ref() != null && TypeNames.isComponent(branch.ref())) {
            return Pointers.lastToken(branch.ref());
        }
        String title = branch.title();
        return title != null && title.length() <= LONGEST_TITLE ? title : "Option " + (index + 1);
    }

    private static List<UnionDecl.Branch> branches(Map<TypeRef, Set<String>> words) {
        return words.entrySet().stream()
                .map(entry -> new UnionDecl.Branch(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Supplier<List<UnionDecl.Branch>> branchesOfHierarchy(
            Schema base, TypeName name, Schema.Discriminator discriminator) {
        return () -> {
            List<Schema> kinds = new ArrayList<>(hierarchies.kinds(base, discriminator.propertyName()));
            if (discriminator.mapping().isEmpty() || discriminator.mapping().containsValue(base.pointer())) {
                kinds.add(0, base);
            }
            List<Set<String>> ofKinds = branchWords.of(
                    discriminator, kinds.stream().map(Alternative::of).toList());
            Map<TypeRef, Set<String>> words = new LinkedHashMap<>();
            for (int index = 0; index < kinds.size(); index++) {
                Schema kind = kinds.get(index);
                TypeRef type = kind.pointer().equals(base.pointer())
                        ? types.ofFlat(itself(base), name.child("Base"), false)
                        : types.of(kind, TypeNames.ofComponent(kind.pointer()));
                Set<String> own = words.computeIfAbsent(type.withoutNull(), first -> new LinkedHashSet<>());
                own.addAll(ofKinds.get(index));
                if (discriminator.mapping().isEmpty()) {
                    hierarchies
                            .kindsOfItsOwn(kind, discriminator.propertyName())
                            .forEach(inside -> own.add(Pointers.lastToken(inside.pointer())));
                }
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

    private TypeRef union(
            Schema schema,
            TypeName name,
            Schema.@Nullable Discriminator discriminator,
            Supplier<List<UnionDecl.Branch>> branches) {
        return types.announce(
                schema.pointer(),
                () -> types.declare(new UnionDecl(
                        schema.pointer(),
                        schema.pointer(),
                        name,
                        SchemaFacts.ofType(schema, name),
                        discriminator == null ? null : discriminator.propertyName(),
                        branches.get())));
    }
}
