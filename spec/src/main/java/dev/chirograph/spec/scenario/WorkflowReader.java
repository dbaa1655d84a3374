package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.spec.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads workflows and their steps. */
final class WorkflowReader {
    private final Components components;
    private final CallReader calls;
    private final ActionReader actions;
    private final OutputReader outputs;

    /**
     * Makes a reader.
     *
     * @param selectors whether the document is of a version that has Selector Objects (Arazzo 1.1)
     */
    WorkflowReader(Components components, boolean selectors) {
        this.components = components;
        this.calls = new CallReader(components);
        this.actions = new ActionReader(components);
        this.outputs = new OutputReader(selectors);
    }

    Workflow workflow(Part part) {
        part.known(
                Set.of(
                        "workflowId",
                        "summary",
                        "description",
                        "inputs",
                        "dependsOn",
                        "parameters",
                        "steps",
                        "successActions",
                        "failureActions",
                        "outputs"),
                Set.of());
        return new Workflow(
                name(part, "workflowId"),
                part.pointer(),
                part.text("summary"),
                inputs(part.member("inputs")),
                part.list("dependsOn").stream()
                        .map(name -> name.node().asText())
                        .toList(),
                steps(part),
                outputs.outputs(part.member("outputs")),
                part.provenance());
    }

    /** Of the schema of the inputs, only the properties and their defaults matter here. */
    private Map<String, JsonNode> inputs(Part part) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        Part schema = components.resolveInputs(part);
        if (schema != null) {
            for (Map.Entry<String, JsonNode> property :
                    schema.node().path("properties").properties()) {
                JsonNode usual = property.getValue().get("default");
                inputs.put(property.getKey(), usual == null ? MissingNode.getInstance() : usual);
            }
        }
        return inputs;
    }

    private List<Step> steps(Part workflow) {
        List<Action> afterSuccess = actions.afterSuccess(workflow, "successActions");
        List<Action> afterFailure = actions.afterFailure(workflow, "failureActions");
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Part part : workflow.list("steps")) {
            Step step = step(part, workflow.list("parameters"), afterSuccess, afterFailure);
            steps.add(step);
            if (!ids.add(step.id())) {
                part.member("stepId").error("scenario-duplicate", "a second step has this id");
            }
        }
        if (steps.isEmpty()) {
            workflow.error(Part.STRUCTURE, "a workflow has at least one step");
        }
        return steps;
    }

    private Step step(Part part, List<Part> parameters, List<Action> afterSuccess, List<Action> afterFailure) {
        part.known(
                Set.of(
                        "stepId",
                        "description",
                        "operationId",
                        "workflowId",
                        "parameters",
                        "requestBody",
                        "successCriteria",
                        "onSuccess",
                        "onFailure",
                        "outputs"),
                Set.of("operationPath", "channelPath", "timeout", "correlationId", "action", "dependsOn"));
        return new Step(
                name(part, "stepId"),
                part.pointer(),
                part.text("description"),
                calls.call(part, parameters),
                CriterionReader.criteria(part, "successCriteria"),
                ActionReader.inherited(actions.afterSuccess(part, "onSuccess"), afterSuccess),
                ActionReader.inherited(actions.afterFailure(part, "onFailure"), afterFailure),
                outputs.outputs(part.member("outputs")),
                part.provenance());
    }

    /** Returns an id; it becomes part of case ids and patterns, so it holds nothing that means something there. */
    private static String name(Part part, String member) {
        String id = part.required(member);
        if (!id.isEmpty() && !id.matches("[A-Za-z0-9_\\-]{1,100}")) {
            part.member(member).error(Part.STRUCTURE, Quoted.of(id) + " may hold letters, digits, _ and - only");
        }
        return id;
    }
}
