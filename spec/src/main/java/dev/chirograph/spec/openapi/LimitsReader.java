package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema.Limits;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keywords that bound a value (JSON Schema Validation, 6.2 to 6.5 and 8). */
final class LimitsReader {
    private static final Set<String> KEYWORDS = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "contentEncoding",
            "contentMediaType");

    private final Reading reading;
    private final Element schema;

    LimitsReader(Reading reading, Element schema) {
        this.reading = reading;
        this.schema = schema;
    }

    Limits read() {
        boolean bounded = false;
        for (Map.Entry<String, JsonNode> member : schema.node().properties()) {
            bounded |= KEYWORDS.contains(member.getKey());
        }
        return !bounded
                ? Limits.NONE
                : new Limits(
                        number("minimum"),
                        number("maximum"),
                        number("exclusiveMinimum"),
                        number("exclusiveMaximum"),
                        number("multipleOf"),
                        size("minLength"),
                        size("maxLength"),
                        schema.text("pattern"),
                        size("minItems"),
                        size("maxItems"),
                        schema.flag("uniqueItems"),
                        size("minProperties"),
                        size("maxProperties"),
                        schema.text("contentEncoding"),
                        schema.text("contentMediaType"));
    }

    private @Nullable JsonNode number(String keyword) {
        JsonNode value = schema.node().get(keyword);
        return value != null && value.isNumber() ? value : null;
    }

    /** Sizes beyond the longest Java string or list bound nothing. */
    private @Nullable Integer size(String keyword) {
        JsonNode value = schema.node().get(keyword);
        if (value == null || !value.isNumber()) {
            return null;
        }
        if (value.decimalValue().signum() < 0) {
            reading.warning(schema, keyword, "negative-size", keyword + " is negative and is ignored");
            return null;
        }
        return value.canConvertToInt() ? (Integer) value.intValue() : null;
    }
}
