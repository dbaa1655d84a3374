package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.JsonPath;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.scenario.Step.StepBody;
import dev.chirograph.spec.scenario.Step.StepParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a workflow. */
final class StepReader {
    private final boolean selectors;

    /**
     * Makes a reader.
     *
     * @param selectors whether the document is of a version that has Selector Objects (Arazzo 1.1)
     */
    StepReader(boolean selectors) {
        this.selectors = selectors;
    }

    Step step(Part part) {
        part.known(
                Set.of(
                        "stepId",
                        "description",
                        "operationId",
                        "parameters",
                        "requestBody",
                        "successCriteria",
                        "onSuccess",
                        "onFailure",
                        "outputs"),
                Set.of(
                        "operationPath",
                        "workflowId",
                        "channelPath",
                        "timeout",
                        "correlationId",
                        "action",
                        "dependsOn"));
        return new Step(
                name(part, "stepId"),
                part.pointer(),
                part.text("description"),
                operation(part),
                parameters(part),
                part.has("requestBody") ? body(part.member("requestBody")) : null,
                CriterionReader.criteria(part, "successCriteria"),
                CriterionReader.actions(part, "onSuccess"),
                CriterionReader.actions(part, "onFailure"),
                outputs(part.member("outputs")),
                part.provenance());
    }

    /** Returns an id; it becomes part of case ids and patterns, so it holds nothing that means something there. */
    static String name(Part part, String member) {
        String id = part.required(member);
        if (!id.isEmpty() && !id.matches("[A-Za-z0-9_\\-]{1,100}")) {
            part.member(member).error(Part.STRUCTURE, Quoted.of(id) + " may hold letters, digits, _ and - only");
        }
        return id;
    }

    private static String operation(Part part) {
        String id = part.required("operationId");
        return id.startsWith("$sourceDescriptions.") ? id.substring(id.indexOf('.', 20) + 1) : id;
    }

    private static List<StepParameter> parameters(Part step) {
        List<StepParameter> parameters = new ArrayList<>();
        for (Part part : step.list("parameters")) {
            part.known(Set.of("name", "in", "value"), Set.of("reference"));
            String word = part.required("in");
            Optional<ParameterLocation> in = Arrays.stream(ParameterLocation.values())
                    .filter(candidate -> candidate.word().equals(word))
                    .findFirst();
            if (in.isEmpty()) {
                part.error(Part.STRUCTURE, "in is one of path, query, header, cookie");
                continue;
            }
            Part value = part.member("value");
            if (value.node().isMissingNode()) {
                part.error(Part.STRUCTURE, "\"value\" is missing");
                continue;
            }
            value.checkExpressions();
            parameters.add(new StepParameter(part.required("name"), in.get(), value.node(), part.pointer()));
        }
        return parameters;
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

    private Map<String, Output> outputs(Part part) {
        Map<String, Output> outputs = new LinkedHashMap<>();
        if (part.node().isMissingNode()) {
            return outputs;
        }
        for (Map.Entry<String, JsonNode> entry : part.node().properties()) {
            Output output = output(part.member(entry.getKey()));
            if (output != null) {
                outputs.put(entry.getKey(), output);
            }
        }
        return outputs;
    }

    private @Nullable Output output(Part part) {
        if (part.node().isObject()) {
            return selector(part);
        }
        String text = part.node().asText();
        Optional<RuntimeExpression> expression = RuntimeExpression.parse(text);
        if (expression.isEmpty()) {
            part.error("scenario-expression", Quoted.of(text) + " is no runtime expression that is supported");
            return null;
        }
        return new Output(expression.get(), null);
    }

    private @Nullable Output selector(Part part) {
        if (!selectors) {
            part.error(Part.UNSUPPORTED, "selectors need arazzo: 1.1.0");
            return null;
        }
        part.known(Set.of("context", "selector", "type"), Set.of());
        String text = part.required("context");
        String query = part.required("selector");
        if (!part.required("type").equals("jsonpath")) {
            part.error(Part.UNSUPPORTED, "selectors are of type jsonpath");
            return null;
        }
        Optional<RuntimeExpression> context = RuntimeExpression.parse(text);
        JsonPath path = CriterionReader.path(part, "selector", query);
        if (context.isEmpty()) {
            part.member("context")
                    .error("scenario-expression", Quoted.of(text) + " is no runtime expression that is supported");
        }
        return context.isEmpty() || path == null ? null : new Output(context.get(), path);
    }
}
