package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.chirograph.conformance.wire.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in our own words what breaks a schema. The validator's texts depend on the user's language, and are lost where
 * another library carries its own copy of them.
 */
final class FaultMessage {
    private static final int LONGEST = 120;

    private FaultMessage() {}

    /**
     * Returns one sentence without a final dot.
     *
     * @param rule the value of the keyword
     */
    static String of(Error error, JsonNode rule, @Nullable JsonNode value) {
        String keyword = String.valueOf(error.getKeyword());
        return switch (keyword) {
            case "type" ->
                "the value is of type " + (value == null ? "another" : Json.kind(value)) + ", not " + words(rule);
            case "required" -> "the required member " + error.getProperty() + " is missing";
            case "additionalProperties", "unevaluatedProperties" ->
                "the member " + error.getProperty() + " is not allowed";
            case "enum" -> "the value is none of the documented ones";
            case "const" -> "the value is not the only documented one";
            case "format" -> "the value is no " + rule.asText();
            case "pattern" -> "the value does not match the pattern " + shortened(rule.asText());
            case "minLength" -> "the text is shorter than " + rule.asText();
            case "maxLength" -> "the text is longer than " + rule.asText();
            case "minimum" -> "the number is less than " + rule.asText();
            case "maximum" -> "the number is greater than " + rule.asText();
            case "exclusiveMinimum" -> "the number is not greater than " + rule.asText();
            case "exclusiveMaximum" -> "the number is not less than " + rule.asText();
            case "multipleOf" -> "the number is no multiple of " + rule.asText();
            case "minItems" -> "the list has fewer than " + rule.asText() + " items";
            case "maxItems" -> "the list has more than " + rule.asText() + " items";
            case "uniqueItems" -> "the list has equal items";
            case "minProperties" -> "the object has fewer than " + rule.asText() + " members";
            case "maxProperties" -> "the object has more than " + rule.asText() + " members";
            case "oneOf" ->
                SchemaValidator.fitsSeveral(error)
                        ? "the value fits several of the documented alternatives, and should fit one"
                        : "the value fits none of the documented alternatives";
            case "anyOf" -> "the value fits none of the documented alternatives";
            case "not" -> "the value fits what is excluded";
            case "dependentRequired" -> "a member is missing that another one needs";
            default -> "the value breaks " + keyword + ": " + shortened(Json.write(rule));
        };
    }

    private static String words(JsonNode types) {
        if (!types.isArray()) {
            return types.asText();
        }
        List<String> words = new ArrayList<>();
        types.forEach(type -> words.add(type.asText()));
        return String.join(" or ", words);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
