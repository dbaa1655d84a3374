package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a contract says of one place in a value: the schema there with its references followed and its
 * {@code allOf}, {@code oneOf} and {@code anyOf} spread out. Immutable.
 */
public final class SchemaView {
    private final Contract contract;
    private final List<Schema> statements;

    private SchemaView(Contract contract, List<Schema> statements) {
        this.contract = contract;
        this.statements = statements;
    }

    /**
     * Returns the view of a schema.
     *
     * @param schema null when the contract is silent
     */
    public static SchemaView of(Contract contract, @Nullable Schema schema) {
        return of(contract, schema == null ? List.of() : List.of(schema));
    }

    private static SchemaView of(Contract contract, List<Schema> schemas) {
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Schema> statements = new ArrayList<>();
        schemas.forEach(schema -> spread(contract, schema, seen, statements));
        return new SchemaView(contract, List.copyOf(statements));
    }

    private static void spread(Contract contract, Schema schema, Set<Schema> seen, List<Schema> statements) {
        if (!seen.add(schema)) {
            return;
        }
        statements.add(schema);
        Schema target = contract.resolve(schema);
        if (!target.pointer().equals(schema.pointer())) {
            spread(contract, target, seen, statements);
        }
        schema.allOf().forEach(branch -> spread(contract, branch, seen, statements));
        schema.oneOf().forEach(branch -> spread(contract, branch, seen, statements));
        schema.anyOf().forEach(branch -> spread(contract, branch, seen, statements));
    }

    /** Returns the view of a place of which the contract says nothing. */
    public SchemaView nothing() {
        return new SchemaView(contract, List.of());
    }

    /** Returns the schemas that speak of the place, in the order they were met. */
    public List<Schema> statements() {
        return statements;
    }

    /** Returns the types that some statement names; empty when none does. */
    public Set<Schema.Type> types() {
        Set<Schema.Type> types = new LinkedHashSet<>();
        statements.forEach(statement -> types.addAll(statement.types()));
        return types;
    }

    /** Returns whether JSON null may stand here: it is a named type, or no type is named. */
    public boolean allowsNull() {
        Set<Schema.Type> types = types();
        return types.isEmpty() || types.contains(Schema.Type.NULL);
    }

    /** Returns whether some statement names members, fixed or by pattern, or speaks of further ones. */
    public boolean describesMembers() {
        return statements.stream()
                .anyMatch(statement -> !statement.properties().isEmpty()
                        || !statement.patternProperties().isEmpty()
                        || statement.additionalProperties() != null);
    }

    /** Returns whether the names of members are data, not part of the shape, as in an object keyed by id. */
    public boolean map() {
        return statements.stream()
                .anyMatch(statement -> statement.properties().isEmpty()
                        && ((statement.additionalProperties() != null
                                        && !statement.additionalProperties().never())
                                || !statement.patternProperties().isEmpty()));
    }

    /** Returns the view of a member; empty when no statement knows a member of this name. */
    public Optional<SchemaView> member(String name) {
        List<Schema> found = new ArrayList<>();
        for (Schema statement : statements) {
            Schema property = statement.properties().get(name);
            if (property != null) {
                found.add(property);
            }
            statement.patternProperties().forEach((pattern, schema) -> {
                if (matches(pattern, name)) {
                    found.add(schema);
                }
            });
        }
        if (found.isEmpty()) {
            for (Schema statement : statements) {
                Schema further = statement.additionalProperties();
                if (further != null && !further.never()) {
                    found.add(further);
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(of(contract, found));
    }

    /** Returns the view of an element. */
    public SchemaView element(int index) {
        List<Schema> found = new ArrayList<>();
        for (Schema statement : statements) {
            Schema items = statement.items();
            if (index < statement.prefixItems().size()) {
                found.add(statement.prefixItems().get(index));
            } else if (items != null) {
                found.add(items);
            }
        }
        return of(contract, found);
    }

    /** Returns whether the word stands for nothing here ({@code x-null-values}). */
    public boolean meansNothing(JsonNode value) {
        return value.isTextual()
                && statements.stream()
                        .anyMatch(statement -> statement.nullValues().contains(value.textValue()));
    }

    /** Returns whether values here are secrets: {@code format: password}. */
    public boolean secret() {
        return statements.stream().anyMatch(statement -> "password".equals(statement.format()));
    }

    private static boolean matches(String pattern, String name) {
        return EcmaPattern.compile(pattern)
                .filter(compiled -> compiled.keptBy(name))
                .isPresent();
    }
}
