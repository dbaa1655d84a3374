package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Schema.Label;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a document calls the values of an {@code enum} and says of them. OpenAPI has no keyword for that; these
 * extensions are in wide use, as a list with a text for each value, or as an object with a text for each word.
 */
final class EnumLabels {
    private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames");
    private static final List<String> DESCRIPTIONS = List.of("x-enum-descriptions", "x-enumDescriptions");

    /** All extensions that this class reads. */
    static final Set<String> KEYS = Set.of(NAMES.get(0), NAMES.get(1), DESCRIPTIONS.get(0), DESCRIPTIONS.get(1));

    private final Reading reading;

    EnumLabels(Reading reading) {
        this.reading = reading;
    }

    /** Returns the label of each value that has one; what is no label of a value gets a warning. */
    Map<JsonNode, Label> read(Element schema) {
        if (KEYS.stream().noneMatch(schema::has)) {
            return Map.of();
        }
        List<JsonNode> values =
                schema.elements("enum").stream().map(Element::node).toList();
        Map<JsonNode, String> names = texts(schema, NAMES, values);
        Map<JsonNode, String> descriptions = texts(schema, DESCRIPTIONS, values);
        Map<JsonNode, Label> labels = new LinkedHashMap<>();
        for (JsonNode value : values) {
            String name = names.get(value);
            String description = descriptions.get(value);
            if (name != null || description != null) {
                labels.put(value, new Label(name, description));
            }
        }
        return Collections.unmodifiableMap(labels);
    }

    private Map<JsonNode, String> texts(Element schema, List<String> keys, List<JsonNode> values) {
        Map<JsonNode, String> texts = new HashMap<>();
        for (String key : keys) {
            JsonNode given = schema.node().path(key);
            if (given.isArray()) {
                byPosition(schema, key, values, texts);
            } else if (given.isObject()) {
                byWord(schema.member(key), values, texts);
            } else if (!given.isMissingNode()) {
                complain(schema, key, key + " is neither a list nor an object, and is ignored");
            }
        }
        return texts;
    }

    private void byPosition(Element schema, String key, List<JsonNode> values, Map<JsonNode, String> texts) {
        List<Element> given = schema.elements(key);
        // Null is no constant, and authors leave it out.
        List<JsonNode> labelled = given.size() == values.size()
                ? values
                : values.stream().filter(value -> !value.isNull()).toList();
        if (given.size() != labelled.size()) {
            complain(
                    schema,
                    key,
                    key + " has " + given.size() + " texts for " + labelled.size() + " values, and is ignored");
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            add(labelled.get(i), given.get(i).node(), texts);
        }
    }

    private void byWord(Element given, List<JsonNode> values, Map<JsonNode, String> texts) {
        Map<String, JsonNode> words = new HashMap<>();
        values.forEach(value -> words.putIfAbsent(value.asText(), value));
        given.members().forEach((word, text) -> {
            JsonNode value = words.get(word);
            if (value == null) {
                complain(given, word, Quoted.of(word) + " is none of the values, and is ignored");
            } else {
                add(value, text.node(), texts);
            }
        });
    }

    private static void add(JsonNode value, JsonNode text, Map<JsonNode, String> texts) {
        if (text.isValueNode() && !text.isNull() && !text.asText().isBlank()) {
            texts.putIfAbsent(value, text.asText());
        }
    }

    private void complain(Element owner, String key, String message) {
        reading.warning(owner, key, "enum-labels", message);
    }
}
