package dev.chirograph.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.CaseFactory;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.cases.Expectation;
import dev.chirograph.conformance.cases.Expectation.Outcome;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.cases.RequestValuesFactory;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.scenario.Criterion;
import dev.chirograph.spec.scenario.RuntimeExpression;
import dev.chirograph.spec.scenario.RuntimeExpression.Source;
import dev.chirograph.spec.scenario.ScenarioDocument;
import dev.chirograph.spec.scenario.ScenarioLint;
import dev.chirograph.spec.scenario.Step;
import dev.chirograph.spec.scenario.StepCall;
import dev.chirograph.spec.scenario.StepCall.StepInput;
import dev.chirograph.spec.scenario.ValueTemplate;
import dev.chirograph.spec.scenario.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the steps of a workflow into cases. */
final class StepCases {
    private StepCases() {}

    static List<ConformanceCase> of(
            NamedContract subject, String scenario, ScenarioDocument document, Workflow workflow) {
        List<ConformanceCase> cases = new ArrayList<>();
        add(subject, scenario + "/", document, workflow, Set.of(), cases);
        return cases;
    }

    /** Returns the place of a step in its workflow, which ends the id of its case. */
    static String place(int index, Step step) {
        return (index + 1) + "-" + step.id();
    }

    /** Workflows that call each other in a circle are no documents, so this ends. */
    private static void add(
            NamedContract subject,
            String prefix,
            ScenarioDocument document,
            Workflow workflow,
            Set<String> carried,
            List<ConformanceCase> cases) {
        for (int index = 0; index < workflow.steps().size(); index++) {
            Step step = workflow.steps().get(index);
            String id = prefix + place(index, step);
            if (step.call() instanceof StepCall.OfWorkflow call) {
                Workflow called = document.workflow(call.workflowId()).orElseThrow();
                add(subject, id + ".", document, called, carried(call, carried), cases);
            } else if (step.call() instanceof StepCall.OfOperation call) {
                cases.add(of(subject, id, workflow, step, call, carried));
            }
        }
    }

    private static ConformanceCase of(
            NamedContract subject,
            String id,
            Workflow workflow,
            Step step,
            StepCall.OfOperation call,
            Set<String> carried) {
        Operation operation = subject.contract()
                .operation(call.operationId())
                .orElseThrow(() -> new IllegalArgumentException("no operation " + call.operationId()));
        return new ConformanceCase(
                id,
                subject,
                operation,
                CaseKind.SCENARIO,
                RequestValuesFactory.of(subject.contract()).values(operation, null),
                credentials(operation, call, carried),
                expectation(subject, operation, step),
                note(workflow, step),
                null);
    }

    /** Returns the inputs by which a call hands over what steps have brought. */
    private static Set<String> carried(StepCall.OfWorkflow call, Set<String> carried) {
        return call.inputs().stream()
                .filter(input -> carriesOutput(input.value(), carried))
                .map(StepInput::name)
                .collect(Collectors.toSet());
    }

    private static boolean carriesOutput(JsonNode value, Set<String> carried) {
        return ValueTemplate.expressions(value).stream()
                .flatMap(text -> RuntimeExpression.parse(text).stream())
                .anyMatch(expression -> expression.source() == Source.STEP_OUTPUT
                        || (expression.source() == Source.INPUT && carried.contains(expression.name())));
    }

    /** A step that names its own token is sent with that; so is one that exchanges a token for another. */
    private static CaseCredentials credentials(Operation operation, StepCall.OfOperation call, Set<String> carried) {
        boolean authorized = call.parameters().stream().anyMatch(ScenarioLint::authorization);
        boolean exchanging = operation.security().isEmpty()
                && call.body() != null
                && call.body().payload() != null
                && carriesOutput(call.body().payload(), carried);
        return authorized || exchanging ? CaseCredentials.GIVEN : CaseCredentials.PROPER;
    }

    private static String note(Workflow workflow, Step step) {
        Provenance provenance = step.provenance() != null ? step.provenance() : workflow.provenance();
        String basis = provenance == null ? "inferred" : provenance.basis().word();
        String what = step.description() == null ? step.id() : step.description();
        return what + " (" + basis + (provenance == null || provenance.note() == null ? "" : ": " + provenance.note())
                + ")";
    }

    private static Expectation expectation(NamedContract subject, Operation operation, Step step) {
        List<Integer> statuses = step.criteria().stream()
                .filter(Criterion.Simple.class::isInstance)
                .flatMap(criterion -> ((Criterion.Simple) criterion).comparison().statuses().stream())
                .toList();
        if (statuses.isEmpty() || statuses.stream().anyMatch(status -> status / 100 == 2)) {
            return success(subject, operation);
        }
        if (statuses.contains(401) || statuses.contains(403)) {
            return new Expectation(Outcome.REFUSAL, List.of(), null, null);
        }
        List<Response> responses = operation.responses().stream()
                .filter(response -> statuses.stream().anyMatch(response::covers))
                .toList();
        return new Expectation(Outcome.ERROR, responses, content(responses), null);
    }

    private static Expectation success(NamedContract subject, Operation operation) {
        List<Response> responses = CaseFactory.successes(operation);
        Optional<DocumentedExchange> shown = DocumentedExchange.of(operation).stream()
                .filter(exchange ->
                        exchange.answer() != null && exchange.answer().value() != null)
                .filter(exchange -> exchange.response() != null && responses.contains(exchange.response()))
                .filter(exchange -> !ErrorAnswers.isError(subject.contract(), exchange))
                .findFirst();
        return new Expectation(
                Outcome.SUCCESS,
                responses,
                shown.map(DocumentedExchange::responseMediaType).orElseGet(() -> content(responses)),
                shown.map(DocumentedExchange::answer).orElse(null));
    }

    private static @Nullable MediaType content(List<Response> responses) {
        return responses.stream()
                .flatMap(response -> response.content().stream())
                .findFirst()
                .orElse(null);
    }
}
