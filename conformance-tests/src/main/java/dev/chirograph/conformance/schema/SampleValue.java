package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value that fits a schema: what the contract gives ({@code const}, {@code default}, {@code examples}, the first
 * {@code enum} word), else one made from types, formats and limits. The same schema always gives the same value.
 *
 * <p>Ends on recursive schemas: an optional member that leads back to its own schema is left out. Thread-safe.
 */
public final class SampleValue {
    private static final int DEEPEST = 24;

    private final Contract contract;

    private SampleValue(Contract contract) {
        this.contract = contract;
    }

    /** Returns a maker of values for the schemas of a contract. */
    public static SampleValue of(Contract contract) {
        return new SampleValue(contract);
    }

    /**
     * Returns a value that fits the schema as far as this class understands it.
     *
     * @param schema null when the contract is silent: then an empty object
     */
    public JsonNode fitting(@Nullable Schema schema) {
        if (schema == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        return sample(schema, new ArrayDeque<>());
    }

    /** Returns the first of some values that does not break the schema at a glance, else one made from it. */
    public JsonNode fittingElse(@Nullable Schema schema, Stream<JsonNode> values) {
        return values.filter(value -> schema == null || GivenValue.plausible(contract.resolve(schema), value))
                .findFirst()
                .orElseGet(() -> fitting(schema));
    }

    private JsonNode sample(Schema schema, Deque<String> above) {
        JsonNode given = given(schema);
        if (given != null) {
            return given;
        }
        above.push(schema.pointer());
        try {
            return made(schema, above);
        } finally {
            above.pop();
        }
    }

    private static @Nullable JsonNode given(Schema schema) {
        if (schema.constant() != null) {
            return schema.constant();
        }
        JsonNode usual = schema.defaultValue();
        if (usual != null && !usual.isNull() && GivenValue.plausible(schema, usual)) {
            return usual;
        }
        return schema.examples().stream()
                .filter(example -> GivenValue.plausible(schema, example))
                .findFirst()
                .orElseGet(() -> schema.enumeration().isEmpty()
                        ? null
                        : schema.enumeration().get(0));
    }

    private JsonNode made(Schema schema, Deque<String> above) {
        Schema target = contract.resolve(schema);
        if (!target.pointer().equals(schema.pointer())) {
            return recursive(target, above) ? smallest(target) : sample(target, above);
        }
        if (!schema.oneOf().isEmpty() && schema.properties().isEmpty()) {
            return branch(schema.oneOf(), above);
        }
        if (!schema.anyOf().isEmpty() && schema.properties().isEmpty()) {
            return branch(schema.anyOf(), above);
        }
        Schema part = scalarPart(schema);
        if (part != null) {
            return sample(part, above);
        }
        return switch (type(schema)) {
            case OBJECT -> object(schema, above);
            case ARRAY -> array(schema, above);
            case STRING -> JsonNodeFactory.instance.textNode(SampleText.fitting(schema));
            case INTEGER -> SampleNumber.integer(schema.limits());
            case NUMBER -> SampleNumber.number(schema.limits());
            case BOOLEAN -> BooleanNode.TRUE;
            case NULL -> NullNode.getInstance();
        };
    }

    private JsonNode branch(java.util.List<Schema> branches, Deque<String> above) {
        for (Schema branch : branches) {
            Schema target = contract.resolve(branch);
            if (!target.types().equals(Set.of(Schema.Type.NULL)) && !recursive(target, above)) {
                return sample(branch, above);
            }
        }
        return NullNode.getInstance();
    }

    /** A schema that only repeats a value's schema, to say more of it, has the type and the example of that part. */
    private @Nullable Schema scalarPart(Schema schema) {
        if (!schema.types().isEmpty() || !schema.properties().isEmpty()) {
            return null;
        }
        return schema.allOf().stream()
                .filter(part -> type(contract.resolve(part)) != Schema.Type.OBJECT)
                .findFirst()
                .orElse(null);
    }

    private static Schema.Type type(Schema schema) {
        for (Schema.Type type : schema.types()) {
            if (type != Schema.Type.NULL) {
                return type;
            }
        }
        if (!schema.types().isEmpty()) {
            return Schema.Type.NULL;
        }
        if (schema.items() != null || !schema.prefixItems().isEmpty()) {
            return Schema.Type.ARRAY;
        }
        boolean text = schema.format() != null || schema.limits().pattern() != null;
        return text && schema.properties().isEmpty() ? Schema.Type.STRING : Schema.Type.OBJECT;
    }

    private JsonNode object(Schema schema, Deque<String> above) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, Schema> member : members(schema).entrySet()) {
            boolean required = required(schema).contains(member.getKey());
            if (required || !leadsBack(member.getValue(), above)) {
                object.set(member.getKey(), sample(member.getValue(), above));
            }
        }
        Schema further = schema.additionalProperties();
        Integer least = schema.limits().minProperties();
        if (object.isEmpty() && further != null && !further.never() && !leadsBack(further, above)) {
            for (int number = 1; number <= (least == null ? 1 : Math.min(least, 100)); number++) {
                object.set(Integer.toString(number), sample(further, above));
            }
        }
        return object;
    }

    private Map<String, Schema> members(Schema schema) {
        Map<String, Schema> members = new LinkedHashMap<>();
        for (Schema statement : SchemaView.of(contract, schema).statements()) {
            if (!isBranch(statement, schema)) {
                statement.properties().forEach(members::putIfAbsent);
            }
        }
        for (String name : required(schema)) {
            if (!members.containsKey(name) && schema.additionalProperties() != null) {
                members.put(name, schema.additionalProperties());
            }
        }
        return members;
    }

    private Set<String> required(Schema schema) {
        Set<String> required = new java.util.LinkedHashSet<>(schema.required());
        schema.allOf().forEach(part -> required.addAll(required(contract.resolve(part))));
        return required;
    }

    /** Only one alternative may be filled in: the others' members would not fit it. */
    private static boolean isBranch(Schema statement, Schema schema) {
        String pointer = statement.pointer();
        return !pointer.equals(schema.pointer())
                && (schema.oneOf().stream().skip(1).anyMatch(other -> pointer.startsWith(other.pointer()))
                        || schema.anyOf().stream().skip(1).anyMatch(other -> pointer.startsWith(other.pointer())));
    }

    private JsonNode array(Schema schema, Deque<String> above) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        schema.prefixItems().forEach(item -> array.add(sample(item, above)));
        Schema items = schema.items();
        if (items == null || items.never()) {
            return array;
        }
        int least = schema.limits().minItems() == null ? 1 : schema.limits().minItems();
        int most = schema.limits().maxItems() == null
                ? Integer.MAX_VALUE
                : schema.limits().maxItems();
        if (!leadsBack(items, above) || schema.limits().minItems() != null) {
            while (array.size() < Math.min(Math.min(Math.max(1, least), most), 100)) {
                array.add(sample(items, above));
            }
        }
        return array;
    }

    private boolean leadsBack(Schema schema, Deque<String> above) {
        return recursive(contract.resolve(schema), above);
    }

    private static boolean recursive(Schema target, Deque<String> above) {
        return above.size() > DEEPEST || above.contains(target.pointer());
    }

    /** A required member that leads back cannot be filled in truly; the smallest value of its type is nearest. */
    private static JsonNode smallest(Schema schema) {
        if (schema.nullable()) {
            return NullNode.getInstance();
        }
        return type(schema) == Schema.Type.ARRAY
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.objectNode();
    }
}
