package dev.chirograph.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.check.Observation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.scenario.RuntimeExpression;
import dev.chirograph.spec.scenario.Scope;
import dev.chirograph.spec.scenario.Workflow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the expressions of a workflow speak of while it runs. Not thread-safe. */
final class StepScope implements Scope {
    private final Map<String, JsonNode> inputs = new HashMap<>();
    private final Map<String, JsonNode> outputs = new HashMap<>();
    private @Nullable Observation observation;

    /**
     * Makes the scope of one run.
     *
     * @param binds values of inputs that the user gave, by name, or by workflowId, a dot and name
     */
    StepScope(Workflow workflow, Map<String, String> binds) {
        workflow.inputs().forEach((name, usual) -> {
            String given = binds.getOrDefault(workflow.id() + "." + name, binds.get(name));
            if (given != null) {
                inputs.put(name, typed(given, usual));
            } else if (!usual.isMissingNode()) {
                inputs.put(name, usual);
            }
        });
    }

    private static JsonNode typed(String given, JsonNode usual) {
        return usual.isIntegralNumber() && given.matches("-?[0-9]{1,18}")
                ? LongNode.valueOf(Long.parseLong(given))
                : TextNode.valueOf(given);
    }

    /** Lets expressions speak of a step's exchange from now on; null while a request is made. */
    void speakOf(@Nullable Observation exchange) {
        this.observation = exchange;
    }

    void output(String step, String name, JsonNode value) {
        outputs.put(step + "." + name, value);
    }

    @Override
    public @Nullable JsonNode value(RuntimeExpression expression) {
        Observation seen = observation;
        return switch (expression.source()) {
            case INPUT -> expression.within(inputs.get(expression.name()));
            case STEP_OUTPUT -> expression.within(outputs.get(expression.step() + "." + expression.name()));
            case STATUS_CODE ->
                seen == null ? null : IntNode.valueOf(seen.answer().status());
            case RESPONSE_BODY ->
                seen == null ? null : expression.within(seen.body().value());
            case RESPONSE_HEADER ->
                seen == null
                        ? null
                        : seen.answer()
                                .headers()
                                .first(expression.name())
                                .<JsonNode>map(TextNode::valueOf)
                                .orElse(null);
            case REQUEST_BODY ->
                seen == null ? null : expression.within(sent(seen).body());
            case REQUEST_HEADER -> sent(seen, ParameterLocation.HEADER, expression.name());
            case REQUEST_QUERY -> sent(seen, ParameterLocation.QUERY, expression.name());
            case REQUEST_PATH -> sent(seen, ParameterLocation.PATH, expression.name());
            case METHOD ->
                seen == null
                        ? null
                        : TextNode.valueOf(seen.replayed().operation().method());
            case URL ->
                seen == null
                        ? null
                        : TextNode.valueOf(seen.replayed().operation().wirePath());
        };
    }

    private static RequestValues sent(Observation seen) {
        return seen.replayed().request();
    }

    private static @Nullable JsonNode sent(@Nullable Observation seen, ParameterLocation in, String name) {
        if (seen == null) {
            return null;
        }
        for (Map.Entry<Parameter, JsonNode> entry : sent(seen).parameters().entrySet()) {
            if (entry.getKey().in() == in && entry.getKey().name().equals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
