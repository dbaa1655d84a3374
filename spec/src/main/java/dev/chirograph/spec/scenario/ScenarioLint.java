package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.scenario.RuntimeExpression.Source;
import dev.chirograph.spec.scenario.StepCall.StepBody;
import dev.chirograph.spec.scenario.StepCall.StepParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a scenario document to itself and to the contract whose operations it calls. */
public final class ScenarioLint {
    private final Diagnostics diagnostics;
    private final CallLint calls;

    private ScenarioLint(Contract contract, ScenarioDocument document) {
        this.diagnostics = Diagnostics.of(document.locator());
        this.calls = new CallLint(contract, document, diagnostics);
    }

    /**
     * Returns what is wrong: errors where a scenario cannot be run (an operation, parameter, step, input or output that is
     * not there), warnings where something is useless or its source is not told.
     */
    public static List<Diagnostic> lint(Contract contract, ScenarioDocument document) {
        ScenarioLint lint = new ScenarioLint(contract, document);
        Set<String> ids = document.workflows().stream().map(Workflow::id).collect(Collectors.toSet());
        Set<String> before = new HashSet<>();
        for (Workflow workflow : document.workflows()) {
            lint.workflow(workflow, ids, before);
            before.add(workflow.id());
        }
        return lint.diagnostics.list();
    }

    private void workflow(Workflow workflow, Set<String> ids, Set<String> before) {
        Diagnostics place = diagnostics.at(workflow.pointer());
        for (String needed : workflow.dependsOn()) {
            if (!before.contains(needed)) {
                place.in("dependsOn")
                        .error(
                                "scenario-order",
                                ids.contains(needed)
                                        ? "the workflow " + Quoted.of(needed) + " does not come before this one"
                                        : "there is no workflow " + Quoted.of(needed));
            }
        }
        if (workflow.provenance() == null) {
            place.warning("scenario-provenance", "x-provenance does not tell where this order of calls comes from");
        }
        Map<String, Set<String>> outputs = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Step step : workflow.steps()) {
            calls.lint(step);
            Diagnostics at = diagnostics.at(step.pointer());
            expressions(step).forEach(found -> reference(workflow, at, found, outputs, used));
            Set<String> own = new HashSet<>(step.outputs().keySet());
            outputs.put(step.id(), own);
        }
        workflow.outputs()
                .forEach((name, output) ->
                        handedOut(workflow, place.in("outputs").in(name), output.expression(), outputs, used));
        for (Step step : workflow.steps()) {
            actions(workflow, step.onSuccess());
            actions(workflow, step.onFailure());
            for (String name : step.outputs().keySet()) {
                if (!used.contains(step.id() + "." + name)) {
                    diagnostics
                            .at(Pointers.child(Pointers.child(step.pointer(), "outputs"), name))
                            .warning("scenario-unused", "no later step uses this output");
                }
            }
        }
        for (String input : workflow.inputs().keySet()) {
            if (!used.contains("$inputs." + input)) {
                place.in("inputs").in("properties").in(input).warning("scenario-unused", "no step uses this input");
            }
        }
    }

    private void actions(Workflow workflow, List<Action> actions) {
        Set<String> steps = workflow.steps().stream().map(Step::id).collect(Collectors.toSet());
        for (Action action : actions) {
            if (action.stepId() != null && !steps.contains(action.stepId())) {
                diagnostics
                        .at(action.pointer())
                        .error("scenario-step", "the workflow has no step " + Quoted.of(action.stepId()));
            }
        }
    }

    /** The one header that a scenario may set although OpenAPI does not let an operation declare it. */
    public static boolean authorization(StepParameter parameter) {
        return parameter.in() == ParameterLocation.HEADER && parameter.name().equalsIgnoreCase("Authorization");
    }

    private void reference(
            Workflow workflow,
            Diagnostics place,
            RuntimeExpression expression,
            Map<String, Set<String>> outputs,
            Set<String> used) {
        if (expression.source() == Source.WORKFLOW_OUTPUT) {
            place.error("scenario-output", expression + " is known to the outputs of the step only");
        }
        if (expression.source() == Source.INPUT) {
            used.add("$inputs." + expression.name());
            if (!workflow.inputs().containsKey(expression.name())) {
                place.error("scenario-input", "the workflow has no input " + Quoted.of(expression.name()));
            }
        }
        String earlier = expression.step();
        if (earlier != null) {
            used.add(earlier + "." + expression.name());
            if (!outputs.getOrDefault(earlier, Set.of()).contains(expression.name())) {
                place.error(
                        "scenario-output", "no earlier step hands out " + Quoted.of(earlier + "." + expression.name()));
            }
        }
    }

    /** When a workflow ends, there is no request or answer that its outputs could speak of. */
    private void handedOut(
            Workflow workflow,
            Diagnostics place,
            RuntimeExpression expression,
            Map<String, Set<String>> outputs,
            Set<String> used) {
        if (expression.source() == Source.INPUT || expression.source() == Source.STEP_OUTPUT) {
            reference(workflow, place, expression, outputs, used);
        } else {
            place.error("scenario-output", "a workflow hands out inputs and outputs of its steps");
        }
    }

    private static List<RuntimeExpression> expressions(Step step) {
        List<RuntimeExpression> found = new ArrayList<>();
        for (JsonNode value : sent(step.call())) {
            for (String text : ValueTemplate.expressions(value)) {
                RuntimeExpression.parse(text).ifPresent(found::add);
            }
        }
        Stream.of(step.onSuccess(), step.onFailure())
                .flatMap(List::stream)
                .flatMap(action -> action.criteria().stream())
                .forEach(criterion -> found.addAll(criterion.expressions()));
        step.criteria().forEach(criterion -> found.addAll(criterion.expressions()));
        return found;
    }

    private static List<JsonNode> sent(StepCall call) {
        List<JsonNode> values = new ArrayList<>();
        if (call instanceof StepCall.OfOperation operation) {
            operation.parameters().forEach(parameter -> values.add(parameter.value()));
            StepBody body = operation.body();
            if (body != null) {
                if (body.payload() != null) {
                    values.add(body.payload());
                }
                values.addAll(body.replacements().values());
            }
        } else if (call instanceof StepCall.OfWorkflow workflow) {
            workflow.inputs().forEach(input -> values.add(input.value()));
        }
        return values;
    }
}
