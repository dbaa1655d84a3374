package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keyword {@code uniqueItems}. The validator's own compares objects by hash codes that whoever writes them can make
 * equal, and speaks of each item that repeats another, so that a long list takes it minutes.
 */
final class UniqueItems extends AbstractKeyword {
    UniqueItems() {
        super("uniqueItems");
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation location, JsonNode rule, Schema parent, SchemaContext context) {
        return new Unique(this, rule, location, parent, context);
    }

    private static final class Unique extends BaseKeywordValidator {
        Unique(UniqueItems keyword, JsonNode rule, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, rule, location, parent, context);
        }

        @Override
        public void validate(ExecutionContext context, JsonNode value, JsonNode root, NodePath place) {
            if (getSchemaNode().asBoolean() && value.isArray() && repeats(value)) {
                context.addError(error().instanceNode(value)
                        .instanceLocation(place)
                        .evaluationPath(context.getEvaluationPath())
                        .locale(context.getExecutionConfig().getLocale())
                        .build());
            }
        }
    }

    private static boolean repeats(JsonNode list) {
        Set<String> seen = new HashSet<>();
        for (JsonNode item : list) {
            StringBuilder text = new StringBuilder();
            write(text, item);
            if (!seen.add(text.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Two values have the same text when JSON Schema takes them for equal: 1 and 1.0 are, and so are members in any order. */
    private static void write(StringBuilder text, JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            text.append(number.unscaledValue()).append('e').append(-number.scale());
        } else if (value.isArray()) {
            text.append('[');
            value.forEach(item -> {
                write(text, item);
                text.append(',');
            });
            text.append(']');
        } else if (value.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            value.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
            text.append('{');
            sorted.forEach((name, member) -> {
                quote(text, name);
                write(text, member);
            });
            text.append('}');
        } else if (value.isTextual()) {
            quote(text, value.textValue());
        } else {
            text.append(value.asText());
        }
    }

    /** With its length before it no text can be taken for another one and what follows. */
    private static void quote(StringBuilder text, String part) {
        text.append(part.length()).append('"').append(part);
    }
}
