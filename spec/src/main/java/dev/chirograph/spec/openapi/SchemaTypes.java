package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Spelling;
import dev.chirograph.spec.model.Schema;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code type} (JSON Schema, 6.1.1) and holds {@code default} to it. */
final class SchemaTypes {
    private static final String KEYWORD = "type";
    private static final Map<String, Schema.Type> WORDS = Arrays.stream(Schema.Type.values())
            .collect(Collectors.toMap(Schema.Type::word, type -> type, (first, second) -> first, LinkedHashMap::new));

    private static final Map<String, Set<Schema.Type>> SINGLE =
            Arrays.stream(Schema.Type.values()).collect(Collectors.toMap(Schema.Type::word, Set::of));

    /** Shorter words are close to too many others. */
    private static final int SHORTEST_MISSPELLED = 5;

    private final Reading reading;

    SchemaTypes(Reading reading) {
        this.reading = reading;
    }

    /**
     * Returns the allowed types; none, which allows every type, where something stands that is no type. A misspelled
     * type is an error, since what was meant is one of them; of any other word it can only be said that it says nothing.
     */
    Set<Schema.Type> types(Element schema) {
        JsonNode type = schema.node().get(KEYWORD);
        if (type == null) {
            return Set.of();
        }
        Set<Schema.Type> single = type.isTextual() ? SINGLE.get(type.asText()) : null;
        if (single != null) {
            return single;
        }
        Set<Schema.Type> types = new LinkedHashSet<>();
        boolean understood = true;
        for (JsonNode word : type.isArray() ? type : List.of(type)) {
            Schema.Type known = word.isTextual() ? WORDS.get(word.asText()) : null;
            if (known == null) {
                complain(schema, word);
                understood = false;
            } else {
                types.add(known);
            }
        }
        return understood ? Collections.unmodifiableSet(types) : Set.of();
    }

    private void complain(Element schema, JsonNode word) {
        if (word.isTextual() && isMisspelled(word.asText().toLowerCase(Locale.ROOT))) {
            reading.error(
                    schema,
                    KEYWORD,
                    OpenApiReader.UNKNOWN_TYPE,
                    "type " + Quoted.of(word.asText()) + " is not one of " + String.join(", ", WORDS.keySet()));
        } else {
            reading.warning(
                    schema,
                    KEYWORD,
                    OpenApiReader.UNKNOWN_TYPE,
                    "there is no type " + (word.isTextual() ? Quoted.of(word.asText()) : Quoted.plain(word.toString()))
                            + "; the schema is read as if it had no type");
        }
    }

    private static boolean isMisspelled(String word) {
        return WORDS.keySet().stream()
                .anyMatch(type -> type.length() >= SHORTEST_MISSPELLED && Spelling.close(type, word));
    }

    /** Warns when the default is of no allowed type. */
    void checkDefault(Element schema, Set<Schema.Type> types) {
        JsonNode value = schema.node().get("default");
        if (value != null && !types.isEmpty() && types.stream().noneMatch(type -> type.holds(value))) {
            reading.warning(
                    schema,
                    "default",
                    "default-type",
                    "the default " + Quoted.plain(value.toString()) + " is not of type "
                            + types.stream().map(Schema.Type::word).collect(Collectors.joining(" or ")));
        }
    }
}
