package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Names the looseness of languages such as PHP, in which {@code "26"} and 26, {@code []} and an empty object are one. */
final class Looseness {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Looseness() {}

    /**
     * Returns a note for a message.
     *
     * @param types what the schema names
     * @return the empty string when the value is no loose form of such a type
     */
    static String between(JsonNode types, JsonNode value) {
        if (value.isTextual() && value.textValue().isEmpty()) {
            return " (an empty string for nothing)";
        }
        if ((names(types, "integer") || names(types, "number"))
                && value.isTextual()
                && NUMBER.matcher(value.textValue()).matches()) {
            return " (a number written as a string)";
        }
        if (names(types, "string") && value.isNumber()) {
            return " (a string written as a number)";
        }
        if (names(types, "boolean") && (value.isNumber() || value.isTextual())) {
            return " (a boolean written otherwise)";
        }
        if (names(types, "object") && value.isArray() && value.isEmpty()) {
            return " (an empty array for an empty object)";
        }
        return "";
    }

    private static boolean names(JsonNode types, String word) {
        if (types.isTextual()) {
            return types.textValue().equals(word);
        }
        for (JsonNode type : types) {
            if (type.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
