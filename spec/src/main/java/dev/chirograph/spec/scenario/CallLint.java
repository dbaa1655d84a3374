package dev.chirograph.spec.scenario;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.scenario.RuntimeExpression.Source;
import dev.chirograph.spec.scenario.StepCall.StepInput;
import dev.chirograph.spec.scenario.StepCall.StepParameter;
import java.util.Map;

/** Holds what a step calls to the operation or workflow that is called. */
final class CallLint {
    private final Contract contract;
    private final ScenarioDocument document;
    private final Diagnostics diagnostics;

    CallLint(Contract contract, ScenarioDocument document, Diagnostics diagnostics) {
        this.contract = contract;
        this.document = document;
        this.diagnostics = diagnostics;
    }

    void lint(Step step) {
        if (step.call() instanceof StepCall.OfOperation call) {
            operation(step, call);
        } else if (step.call() instanceof StepCall.OfWorkflow call) {
            document.workflow(call.workflowId()).ifPresent(called -> workflow(step, call, called));
        }
    }

    private void operation(Step step, StepCall.OfOperation call) {
        Operation operation = contract.operation(call.operationId()).orElse(null);
        if (operation == null) {
            diagnostics
                    .at(Pointers.child(step.pointer(), "operationId"))
                    .error("scenario-operation", "the contract has no operation " + Quoted.of(call.operationId()));
            return;
        }
        if (call.body() != null && operation.requestBody() == null) {
            diagnostics.at(call.body().pointer()).error("scenario-parameter", operation.id() + " takes no body");
        }
        for (StepParameter parameter : call.parameters()) {
            boolean declared = operation.parameters().stream()
                    .anyMatch(known ->
                            known.in() == parameter.in() && known.name().equals(parameter.name()));
            if (!declared && !ScenarioLint.authorization(parameter)) {
                diagnostics
                        .at(parameter.pointer())
                        .error(
                                "scenario-parameter",
                                operation.id() + " has no " + parameter.in().word() + " parameter "
                                        + Quoted.of(parameter.name()));
            }
        }
        for (Parameter known : operation.parameters()) {
            boolean given = call.parameters().stream()
                    .anyMatch(parameter ->
                            known.in() == parameter.in() && known.name().equals(parameter.name()));
            if (known.in() == ParameterLocation.PATH && !given) {
                diagnostics
                        .at(step.pointer())
                        .error("scenario-parameter", "the path parameter " + Quoted.of(known.name()) + " is not given");
            }
        }
        step.outputs().forEach((name, output) -> {
            if (output.expression().source() == Source.WORKFLOW_OUTPUT) {
                place(step, name).error("scenario-output", "only a step that calls a workflow has its outputs");
            }
        });
    }

    private void workflow(Step step, StepCall.OfWorkflow call, Workflow called) {
        for (StepInput input : call.inputs()) {
            if (!called.inputs().containsKey(input.name())) {
                diagnostics
                        .at(input.pointer())
                        .error("scenario-input", called.id() + " has no input " + Quoted.of(input.name()));
            }
        }
        for (Map.Entry<String, Output> output : step.outputs().entrySet()) {
            RuntimeExpression expression = output.getValue().expression();
            Diagnostics place = place(step, output.getKey());
            if (expression.source() != Source.WORKFLOW_OUTPUT) {
                place.error("scenario-output", "a step that calls a workflow hands out $outputs of that workflow");
            } else if (!called.outputs().containsKey(expression.name())) {
                place.error("scenario-output", called.id() + " has no output " + Quoted.of(expression.name()));
            }
        }
    }

    private Diagnostics place(Step step, String output) {
        return diagnostics.at(step.pointer()).in("outputs").in(output);
    }
}
