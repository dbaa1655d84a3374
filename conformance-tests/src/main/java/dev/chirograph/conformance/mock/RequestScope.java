package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.wire.PercentCoding;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.scenario.RuntimeExpression;
import dev.chirograph.spec.scenario.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What runtime expressions of the state may speak of: the request.
 *
 * @param request as it came
 * @param holes text of each hole of the path
 * @param body the body, read; or null
 */
record RequestScope(
        WireRequest request,
        Map<String, String> holes,
        @Nullable JsonNode body) implements Scope {

    @Override
    public @Nullable JsonNode value(RuntimeExpression expression) {
        return switch (expression.source()) {
            case REQUEST_PATH -> text(holes.get(expression.name()));
            case REQUEST_QUERY -> text(query(expression.name()));
            case REQUEST_HEADER ->
                text(request.headers().first(expression.name()).orElse(null));
            case REQUEST_BODY -> expression.within(body);
            case METHOD -> text(request.method());
            case URL -> text(request.target());
            case STATUS_CODE, RESPONSE_HEADER, RESPONSE_BODY, INPUT, STEP_OUTPUT, WORKFLOW_OUTPUT -> null;
        };
    }

    private @Nullable String query(String name) {
        return PercentCoding.pairs(request.query()).stream()
                .filter(pair -> pair.name().equals(name))
                .map(PercentCoding.Pair::value)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonNode text(@Nullable String value) {
        return value == null ? null : TextNode.valueOf(value);
    }
}
