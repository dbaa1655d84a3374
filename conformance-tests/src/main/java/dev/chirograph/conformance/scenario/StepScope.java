package dev.chirograph.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.check.Observation;
import dev.chirograph.conformance.scenario.StepRequest.MissingValueException;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.scenario.RuntimeExpression;
import dev.chirograph.spec.scenario.Scope;
import dev.chirograph.spec.scenario.Step;
import dev.chirograph.spec.scenario.StepCall;
import dev.chirograph.spec.scenario.ValueTemplate;
import dev.chirograph.spec.scenario.Workflow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the expressions of a workflow speak of while it runs. Not thread-safe. */
final class StepScope implements Scope {
    private final Map<String, JsonNode> inputs = new HashMap<>();
    private final Map<String, JsonNode> outputs = new HashMap<>();
    private Map<String, JsonNode> called = Map.of();
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

    /**
     * Returns the scope of a workflow that a step calls.
     *
     * @param call gives values to inputs, which come before those of the user
     * @throws MissingValueException when an expression in them has no value
     */
    StepScope of(Workflow workflow, StepCall.OfWorkflow call, Map<String, String> binds) throws MissingValueException {
        StepScope inner = new StepScope(workflow, binds);
        for (StepCall.StepInput input : call.inputs()) {
            JsonNode value =
                    ValueTemplate.fill(input.value(), this).orElseThrow(() -> new MissingValueException(input.value()));
            inner.inputs.put(input.name(), value);
        }
        return inner;
    }

    /** Lets expressions speak of what a called workflow handed out. */
    void called(Map<String, JsonNode> handedOut) {
        this.called = Map.copyOf(handedOut);
    }

    /** Lets expressions speak of a step's exchange from now on; null while a request is made. */
    void speakOf(@Nullable Observation exchange) {
        this.observation = exchange;
    }

    /** Remembers what a step hands out now. */
    void remember(Step step) {
        step.outputs()
                .forEach((name, output) ->
                        output.value(this).ifPresent(value -> outputs.put(step.id() + "." + name, value)));
    }

    /** Returns the answer that expressions speak of; null when there is none. */
    @Nullable
    WireAnswer answer() {
        return observation == null ? null : observation.answer();
    }

    @Override
    public @Nullable JsonNode value(RuntimeExpression expression) {
        Observation seen = observation;
        return switch (expression.source()) {
            case INPUT -> expression.within(inputs.get(expression.name()));
            case STEP_OUTPUT -> expression.within(outputs.get(expression.step() + "." + expression.name()));
            case WORKFLOW_OUTPUT -> expression.within(called.get(expression.name()));
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
