package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chirograph.spec.document.JsonPath;
import dev.chirograph.spec.document.JsonPathException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step hands to later ones: the value of an expression (Arazzo 1.0), or what a JSONPath selects in it (Arazzo 1.1,
 * Selector Object).
 *
 * @param expression the value, or the context of the selector
 * @param selector a JSONPath (RFC 9535), or null
 */
public record Output(RuntimeExpression expression, @Nullable JsonPath selector) {

    /** Returns the value: of a selector the one value it selects, or a list of several; empty when there is none. */
    public Optional<JsonNode> value(Scope scope) {
        JsonNode context = scope.value(expression);
        if (context == null || selector == null) {
            return Optional.ofNullable(context);
        }
        try {
            List<JsonNode> found = selector.select(context);
            if (found.size() > 1) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                list.addAll(found);
                return Optional.of(list);
            }
            return found.stream().findFirst();
        } catch (JsonPathException e) {
            return Optional.empty();
        }
    }
}
