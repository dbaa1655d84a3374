package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value in which runtime expressions stand: a text that is one expression keeps the type of its value, one that holds
 * expressions in braces becomes text (Arazzo 1.0, Runtime Expressions).
 */
public final class ValueTemplate {
    private static final Pattern EMBEDDED = Pattern.compile("\\{(\\$[^{}]+)}");

    private ValueTemplate() {}

    /** Returns every text in the value that looks like an expression, as written without braces. */
    public static List<String> expressions(JsonNode template) {
        List<String> found = new ArrayList<>();
        collect(template, found);
        return found;
    }

    private static void collect(JsonNode template, List<String> found) {
        if (template.isTextual()) {
            if (template.textValue().startsWith("$")) {
                found.add(template.textValue());
                return;
            }
            Matcher embedded = EMBEDDED.matcher(template.textValue());
            while (embedded.find()) {
                found.add(embedded.group(1));
            }
        }
        template.forEach(child -> collect(child, found));
    }

    /**
     * Returns the value with every expression replaced.
     *
     * @return empty when an expression has no value
     */
    public static Optional<JsonNode> fill(JsonNode template, Scope scope) {
        return Optional.ofNullable(filled(template, scope));
    }

    private static @Nullable JsonNode filled(JsonNode template, Scope scope) {
        if (template.isTextual()) {
            return text(template.textValue(), scope);
        }
        if (template.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            for (JsonNode item : template) {
                JsonNode value = filled(item, scope);
                if (value == null) {
                    return null;
                }
                items.add(value);
            }
            return items;
        }
        if (template.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : template.properties()) {
                JsonNode value = filled(member.getValue(), scope);
                if (value == null) {
                    return null;
                }
                object.set(member.getKey(), value);
            }
            return object;
        }
        return template;
    }

    private static @Nullable JsonNode text(String text, Scope scope) {
        if (text.startsWith("$")) {
            return RuntimeExpression.parse(text).map(scope::value).orElse(null);
        }
        Matcher embedded = EMBEDDED.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (embedded.find()) {
            JsonNode value =
                    RuntimeExpression.parse(embedded.group(1)).map(scope::value).orElse(null);
            if (value == null) {
                return null;
            }
            embedded.appendReplacement(
                    filled, Matcher.quoteReplacement(value.isValueNode() ? value.asText() : value.toString()));
        }
        return TextNode.valueOf(embedded.appendTail(filled).toString());
    }
}
