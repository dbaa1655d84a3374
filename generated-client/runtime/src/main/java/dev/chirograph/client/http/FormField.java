package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one property becomes fields of a form (OpenAPI "Encoding Object").
 *
 * @param name of the property
 * @param style how its value is written; null for JSON
 */
public record FormField(
        String name, @org.jspecify.annotations.Nullable Style style) {

    /** Returns the encoding of a property by a style. */
    public static FormField of(String name, Style style) {
        return new FormField(name, style);
    }

    /** Returns the encoding of a property as one field that holds JSON ({@code contentType: application/json}). */
    public static FormField json(String name) {
        return new FormField(name, null);
    }

    static String encode(JsonNode object, List<FormField> encodings) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("a form is made of an object");
        }
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            pairs.addAll(pairs(member.getKey(), member.getValue(), encodings));
        }
        return String.join("&", pairs);
    }

    private static List<String> pairs(String name, JsonNode value, List<FormField> encodings) {
        if (value.isNull()) {
            return List.of();
        }
        for (FormField encoding : encodings) {
            if (encoding.name().equals(name)) {
                return encoding.style() == null
                        ? List.of(pair(name, value))
                        : encoding.style().pairs(name, value);
            }
        }
        if (!value.isArray()) {
            return List.of(pair(name, value));
        }
        List<String> pairs = new ArrayList<>();
        for (JsonNode item : value) {
            pairs.add(pair(name, item));
        }
        return pairs;
    }

    private static String pair(String name, JsonNode value) {
        return Percent.encodeForm(name) + "=" + Percent.encodeForm(Style.text(value));
    }
}
