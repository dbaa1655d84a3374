package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Schema;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code type} (JSON Schema, 6.1.1) and holds {@code default} to it. */
final class SchemaTypes {
    private static final Map<String, Schema.Type> WORDS = Arrays.stream(Schema.Type.values())
            .collect(Collectors.toMap(Schema.Type::word, type -> type, (first, second) -> first, LinkedHashMap::new));

    private static final Map<String, Set<Schema.Type>> SINGLE =
            Arrays.stream(Schema.Type.values()).collect(Collectors.toMap(Schema.Type::word, Set::of));

    private final Reading reading;

    SchemaTypes(Reading reading) {
        this.reading = reading;
    }

    /** Returns the allowed types; an unknown word is an error, since it is a mistake in writing: the author meant a type. */
    Set<Schema.Type> types(Element schema) {
        JsonNode type = schema.node().get("type");
        if (type == null) {
            return Set.of();
        }
        Set<Schema.Type> single = type.isTextual() ? SINGLE.get(type.asText()) : null;
        if (single != null) {
            return single;
        }
        Set<Schema.Type> types = new LinkedHashSet<>();
        for (JsonNode word : type.isArray() ? type : List.of(type)) {
            Schema.Type known = word.isTextual() ? WORDS.get(word.asText()) : null;
            if (known == null && !word.isTextual()) {
                reading.warning(
                        schema,
                        "type",
                        "unknown-type",
                        "type " + written(word) + " is not a word and says nothing of the type");
            } else if (known == null) {
                reading.error(
                        schema,
                        "type",
                        "unknown-type",
                        "type " + written(word) + " is not one of " + String.join(", ", WORDS.keySet()));
            } else {
                types.add(known);
            }
        }
        return Collections.unmodifiableSet(types);
    }

    private static String written(JsonNode word) {
        return word.isTextual() ? Quoted.of(word.asText()) : Quoted.plain(word.toString());
    }

    /** Warns when the default is of no allowed type. */
    void checkDefault(Element schema, Set<Schema.Type> types) {
        JsonNode value = schema.node().get("default");
        if (value != null && !types.isEmpty() && types.stream().noneMatch(type -> fits(value, type))) {
            reading.warning(
                    schema,
                    "default",
                    "default-type",
                    "the default " + Quoted.plain(value.toString()) + " is not of type "
                            + types.stream().map(Schema.Type::word).collect(Collectors.joining(" or ")));
        }
    }

    private static boolean fits(JsonNode value, Schema.Type type) {
        return switch (type) {
            case STRING -> value.isTextual();
            case NUMBER -> value.isNumber();
            case INTEGER ->
                value.isNumber()
                        && (value.isIntegralNumber()
                                || value.decimalValue().stripTrailingZeros().scale() <= 0);
            case BOOLEAN -> value.isBoolean();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
            case NULL -> value.isNull();
        };
    }
}
