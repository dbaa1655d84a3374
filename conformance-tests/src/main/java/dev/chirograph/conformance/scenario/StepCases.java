package dev.chirograph.conformance.scenario;

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
import dev.chirograph.spec.scenario.ScenarioLint;
import dev.chirograph.spec.scenario.Step;
import dev.chirograph.spec.scenario.ValueTemplate;
import dev.chirograph.spec.scenario.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the steps of a workflow into cases. */
final class StepCases {
    private StepCases() {}

    static List<ConformanceCase> of(NamedContract subject, String scenario, Workflow workflow) {
        List<ConformanceCase> cases = new ArrayList<>();
        for (Step step : workflow.steps()) {
            Operation operation = subject.contract()
                    .operation(step.operationId())
                    .orElseThrow(() -> new IllegalArgumentException("no operation " + step.operationId()));
            cases.add(new ConformanceCase(
                    scenario + "/" + (cases.size() + 1) + "-" + step.id(),
                    subject,
                    operation,
                    CaseKind.SCENARIO,
                    RequestValuesFactory.of(subject.contract()).values(operation, null),
                    credentials(operation, step),
                    expectation(subject, operation, step),
                    note(workflow, step),
                    null));
        }
        return cases;
    }

    /** A step that names its own token is sent with that; so is one that exchanges a token for another. */
    private static CaseCredentials credentials(Operation operation, Step step) {
        boolean authorized = step.parameters().stream().anyMatch(ScenarioLint::authorization);
        boolean exchanging = operation.security().isEmpty()
                && step.body() != null
                && step.body().payload() != null
                && ValueTemplate.expressions(step.body().payload()).stream()
                        .anyMatch(expression -> expression.startsWith("$steps."));
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
