package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.scenario.StepCall.StepBody;
import dev.chirograph.spec.scenario.StepCall.StepInput;
import dev.chirograph.spec.scenario.StepCall.StepParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a step calls, and what it sends. */
final class CallReader {
    private final Components components;

    CallReader(Components components) {
        this.components = components;
    }

    /**
     * Reads the call of a step.
     *
     * @param inherited the parameters of the workflow, which the step may override
     */
    StepCall call(Part step, List<Part> inherited) {
        List<Part> given = new ArrayList<>(step.list("parameters"));
        given.addAll(inherited);
        if (!step.has("workflowId")) {
            StepBody body = step.has("requestBody") ? body(step.member("requestBody")) : null;
            return new StepCall.OfOperation(operation(step), parameters(given), body);
        }
        if (step.has("operationId")) {
            step.member("operationId").error(Part.STRUCTURE, "a step calls an operation or a workflow, not both");
        }
        if (step.has("requestBody")) {
            step.member("requestBody").error(Part.STRUCTURE, "a workflow takes no body; its inputs are parameters");
        }
        if (step.has("successCriteria")) {
            step.member("successCriteria")
                    .error(Part.UNSUPPORTED, "a step that calls a workflow succeeds when the workflow does");
        }
        Part workflow = step.member("workflowId");
        String id = step.required("workflowId");
        if (id.startsWith("$")) {
            workflow.error(Part.UNSUPPORTED, "workflows of other documents are not supported");
        }
        return new StepCall.OfWorkflow(id, inputs(given), workflow.pointer());
    }

    private static String operation(Part part) {
        String id = part.required("operationId");
        return id.startsWith("$sourceDescriptions.") ? id.substring(id.indexOf('.', 20) + 1) : id;
    }

    /** One is enough of each name and place: what the step says comes before what its workflow says. */
    private List<StepParameter> parameters(List<Part> given) {
        Map<String, StepParameter> parameters = new LinkedHashMap<>();
        for (Part element : given) {
            Part part = known(element);
            if (part == null) {
                continue;
            }
            String word = part.required("in");
            Optional<ParameterLocation> in = ParameterLocation.of(word);
            JsonNode value = value(element, part);
            String name = part.required("name");
            if (in.isEmpty()) {
                part.error(Part.STRUCTURE, "in is one of path, query, header, cookie");
            } else if (value != null) {
                parameters.putIfAbsent(word + " " + name, new StepParameter(name, in.get(), value, element.pointer()));
            }
        }
        return List.copyOf(parameters.values());
    }

    private List<StepInput> inputs(List<Part> given) {
        Map<String, StepInput> inputs = new LinkedHashMap<>();
        for (Part element : given) {
            Part part = known(element);
            JsonNode value = part == null ? null : value(element, part);
            if (part != null && value != null) {
                String name = part.required("name");
                inputs.putIfAbsent(name, new StepInput(name, value, element.pointer()));
            }
        }
        return List.copyOf(inputs.values());
    }

    private @Nullable Part known(Part element) {
        Part part = components.resolve(element, "parameters");
        if (part != null) {
            part.known(Set.of("name", "in", "value"), Set.of());
        }
        return part;
    }

    /** Whoever refers to a parameter may give it another value. */
    private static @Nullable JsonNode value(Part element, Part part) {
        Part value = element.has("value") ? element.member("value") : part.member("value");
        if (value.node().isMissingNode()) {
            part.error(Part.STRUCTURE, "\"value\" is missing");
            return null;
        }
        value.checkExpressions();
        return value.node();
    }

    private static StepBody body(Part part) {
        part.known(Set.of("contentType", "payload", "replacements"), Set.of("reference"));
        part.member("payload").checkExpressions();
        Map<String, JsonNode> replacements = new LinkedHashMap<>();
        for (Part replacement : part.list("replacements")) {
            replacement.known(Set.of("target", "value"), Set.of("targetSelectorType"));
            String target = replacement.required("target");
            Part value = replacement.member("value");
            value.checkExpressions();
            if (!target.startsWith("/") || !pointer(target)) {
                replacement.member("target").error(Part.UNSUPPORTED, "a target is a JSON Pointer to a member");
            } else if (value.node().isMissingNode()) {
                replacement.error(Part.STRUCTURE, "\"value\" is missing");
            } else {
                replacements.put(target, value.node());
            }
        }
        JsonNode payload = part.member("payload").node();
        return new StepBody(
                part.text("contentType"), payload.isMissingNode() ? null : payload, replacements, part.pointer());
    }

    private static boolean pointer(String text) {
        try {
            JsonPointer.compile(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
