package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code $ref} and {@code allOf} as what they mean together: one schema that says everything itself. */
final class SchemaComposition {
    /** With fewer parts it is faster to put a schema together again than to find it. */
    private static final int FEW_PARTS = 2;

    private final Contract contract;
    private final IdentityHashMap<Schema, Flattened> composed = new IdentityHashMap<>();
    private final Combinations combinations;

    SchemaComposition(Contract contract, Diagnostics diagnostics) {
        this.contract = contract;
        this.combinations = new Combinations(diagnostics);
    }

    /** Returns whether a schema says more than annotations, so that it is a type of its own. */
    static boolean substantial(Schema schema) {
        return schema.ref() != null
                || schema.never()
                || !schema.types().isEmpty()
                || !schema.properties().isEmpty()
                || schema.additionalProperties() != null
                || !schema.patternProperties().isEmpty()
                || schema.items() != null
                || !schema.prefixItems().isEmpty()
                || !schema.allOf().isEmpty()
                || !schema.oneOf().isEmpty()
                || !schema.anyOf().isEmpty()
                || !schema.enumeration().isEmpty()
                || schema.constant() != null
                || schema.envelope() != null
                || Keywords.dynamic(schema);
    }

    /** Returns whether two schemas are one, or only refer to one. */
    static boolean same(Schema one, Schema other) {
        return one.pointer().equals(other.pointer())
                || (one.ref() != null && one.ref().equals(other.ref()) && onlyRefers(one) && onlyRefers(other));
    }

    /** Returns whether a schema says nothing of its own but which other it names. */
    static boolean onlyRefers(Schema schema) {
        return !substantial(new SchemaDraft(schema).build()) && schema.allOf().isEmpty();
    }

    /**
     * Returns the schema that this one stands for: the target of a bare reference, or the only part of an {@code
     * allOf} around which nothing but annotations stands. Null when the schema says something itself.
     */
    @Nullable
    Schema onlyPart(Schema schema) {
        List<Schema> parts = parts(schema);
        if (parts.isEmpty() || saysItself(schema)) {
            return null;
        }
        List<Schema> substantial =
                parts.stream().filter(SchemaComposition::substantial).toList();
        if (substantial.size() > 1 && !TypeNames.isComponent(schema.pointer())) {
            List<Schema> more =
                    substantial.stream().filter(part -> !saysTypeOnly(part)).toList();
            substantial = more.size() == 1 && repeatType(substantial, more.get(0)) ? more : substantial;
        }
        return substantial.size() == 1 && !isSubtype(schema, substantial.get(0)) ? substantial.get(0) : null;
    }

    /** Returns whether a part says nothing but which types are allowed, as it often does beside a reference. */
    private static boolean saysTypeOnly(Schema part) {
        return !part.types().isEmpty()
                && part.ref() == null
                && part.allOf().isEmpty()
                && !part.limits().any()
                && part.additionalProperties() == null
                && part.patternProperties().isEmpty()
                && part.prefixItems().isEmpty()
                && part.unsupported().isEmpty()
                && !saysItself(part);
    }

    /** Returns whether the parts allow the type of one of them; without type, it would get theirs. */
    private boolean repeatType(List<Schema> parts, Schema one) {
        Set<Schema.Type> types = flatten(one).schema().types();
        return types.size() == 1
                && parts.stream()
                        .allMatch(part -> part.pointer().equals(one.pointer())
                                || part.types().containsAll(types));
    }

    /** Returns whether a schema, or a part that says nothing but its type, allows null: strictly all parts would have to. */
    static boolean addsNull(Schema schema) {
        return schema.nullable() || schema.allOf().stream().anyMatch(part -> part.nullable() && saysTypeOnly(part));
    }

    /** A component that only says which base it has is a kind of that base, not another name of it. */
    private boolean isSubtype(Schema schema, Schema part) {
        Schema base = part.ref() == null ? null : contract.schemasByPointer().get(part.ref());
        return base != null
                && schema.allOf().contains(part)
                && TypeNames.isComponent(schema.pointer())
                && base.oneOf().isEmpty()
                && base.anyOf().isEmpty()
                && ownDiscriminator(base) != null;
    }

    /** Returns the schema at the end of {@link #onlyPart}: one that says something itself. */
    Schema standsFor(Schema schema) {
        Schema current = schema;
        Set<String> visited = new LinkedHashSet<>();
        for (Schema part = schema; part != null && visited.add(part.pointer()); part = onlyPart(part)) {
            current = part;
        }
        return current;
    }

    /** Returns whether a schema, or one that it stands for, allows JSON null. */
    boolean nullable(Schema schema) {
        Set<String> visited = new LinkedHashSet<>();
        boolean nullable = false;
        for (Schema part = schema; part != null && visited.add(part.pointer()); part = onlyPart(part)) {
            Schema flat = flatten(part).schema();
            nullable |= flat.nullable()
                    || Stream.concat(flat.oneOf().stream(), flat.anyOf().stream())
                            .anyMatch(branch -> branch.types().equals(Set.of(Schema.Type.NULL)));
        }
        return nullable;
    }

    private List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.ref() != null) {
            Schema target = contract.schemasByPointer().get(schema.ref());
            if (target != null) {
                parts.add(target);
            }
        }
        parts.addAll(schema.allOf());
        return parts;
    }

    private static boolean saysItself(Schema schema) {
        // A type beside a reference repeats it or adds null, both of which keep the type of the part.
        Schema own = new SchemaDraft(schema).build();
        return !own.properties().isEmpty()
                || !own.required().isEmpty()
                || (own.additionalProperties() != null && substantial(own.additionalProperties()))
                || own.items() != null
                || !own.oneOf().isEmpty()
                || !own.anyOf().isEmpty()
                || !own.enumeration().isEmpty()
                || own.constant() != null
                || own.envelope() != null
                || !own.nullValues().isEmpty()
                || own.format() != null;
    }

    /** Returns the schema with {@code $ref} and {@code allOf} resolved into its own members. */
    Flattened flatten(Schema schema) {
        if (schema.ref() == null && schema.allOf().isEmpty()) {
            return new Flattened(schema, null, alternatives(schema));
        }
        Flattened known = composed.get(schema);
        if (known != null) {
            return known;
        }
        List<Schema> parts = new ArrayList<>();
        Set<String> visited = new LinkedHashSet<>();
        collect(schema, parts, visited);
        Flattened flattened = flatten(schema, parts, visited);
        if (parts.size() > FEW_PARTS) {
            composed.put(schema, flattened);
        }
        return flattened;
    }

    private Flattened flatten(Schema schema, List<Schema> parts, Set<String> visited) {
        parts.replaceAll(part -> part.pointer().equals(schema.pointer()) ? part : withoutOwnBranches(part, visited));
        SchemaDraft draft = new SchemaDraft(parts.get(0));
        long alternatives = alternatives(parts.get(0));
        for (Schema part : parts.subList(1, parts.size())) {
            draft.refine(part, schema.pointer(), combinations);
            alternatives += alternatives(part);
        }
        draft.annotate(schema);
        if (draft.discriminator == null) {
            draft.discriminator = ownDiscriminator(schema);
        }
        return new Flattened(draft.build(), draft.contradiction, alternatives);
    }

    /** Returns the discriminator that a schema declares, itself or in a part that is written inside it. */
    private static Schema.@Nullable Discriminator ownDiscriminator(Schema schema) {
        return Stream.concat(Stream.of(schema), schema.allOf().stream())
                .filter(part -> part.ref() == null && part.discriminator() != null)
                .map(Schema::discriminator)
                .findFirst()
                .orElse(null);
    }

    /** Drops the branches of a base that lists its subtypes, of which the composed schema is one. */
    private static Schema withoutOwnBranches(Schema part, Set<String> visited) {
        boolean listsItsSubtypes = Stream.concat(part.oneOf().stream(), part.anyOf().stream())
                .anyMatch(branch -> branch.ref() != null && visited.contains(branch.ref()));
        return listsItsSubtypes ? withoutAlternatives(part) : part;
    }

    /** Returns a schema without its {@code oneOf} and {@code anyOf}. */
    static Schema withoutAlternatives(Schema schema) {
        SchemaDraft draft = new SchemaDraft(schema);
        draft.oneOf = List.of();
        draft.anyOf = List.of();
        return draft.build();
    }

    /** Returns how many of {@code oneOf} and {@code anyOf} hold types, and do not only bound an object. */
    static int alternatives(Schema part) {
        return (anyType(part.oneOf()) ? 1 : 0) + (anyType(part.anyOf()) ? 1 : 0);
    }

    static boolean anyType(List<Schema> branches) {
        return branches.stream().anyMatch(SchemaComposition::substantial);
    }

    /** Returns whether a schema is put together from another, so that it has all that the other has. */
    boolean includes(Schema whole, Schema part) {
        Set<String> visited = new LinkedHashSet<>();
        collect(whole, new ArrayList<>(), visited);
        return visited.contains(part.pointer());
    }

    /**
     * Returns a schema with all that the schema around it says, but for alternatives.
     *
     * @param place pointer of what comes of it
     */
    Schema within(Schema around, Schema schema, String place) {
        SchemaDraft draft = new SchemaDraft(withoutAlternatives(around));
        Schema flat = flatten(schema).schema();
        draft.refine(flat, place, combinations);
        draft.annotate(flat);
        draft.pointer = place;
        draft.javaName = null;
        draft.discriminator = null;
        return draft.build();
    }

    private void collect(Schema schema, List<Schema> parts, Set<String> visited) {
        if (!visited.add(schema.pointer())) {
            return;
        }
        parts(schema).forEach(part -> collect(part, parts, visited));
        parts.add(schema);
    }

    /**
     * A schema without composition.
     *
     * @param schema what all parts say together
     * @param contradiction what the parts leave nothing of, or null
     * @param alternatives how many {@code oneOf} and {@code anyOf} the parts hold; of several only the last is kept
     */
    record Flattened(Schema schema, SchemaDraft.@Nullable Contradiction contradiction, long alternatives) {}
}
