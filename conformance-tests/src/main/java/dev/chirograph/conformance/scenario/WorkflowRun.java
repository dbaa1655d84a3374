package dev.chirograph.conformance.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Observation;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.scenario.StepRequest.MissingValueException;
import dev.chirograph.spec.scenario.Action;
import dev.chirograph.spec.scenario.Criterion;
import dev.chirograph.spec.scenario.Step;
import dev.chirograph.spec.scenario.StepCall;
import dev.chirograph.spec.scenario.Workflow;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries out one workflow, and those that its steps call. A step is carried out once and as often again as its failure
 * actions say, so a workflow whose actions lead in a circle ends.
 */
final class WorkflowRun {
    /** What became of a step. */
    private enum Outcome {
        SUCCEEDED,
        FAILED,
        NOT_SENT
    }

    private final Replay replay;
    private final Workflow workflow;
    private final String prefix;
    private final StepScope scope;

    /**
     * Makes a run.
     *
     * @param prefix of the places of steps: empty, or the place of the step that calls the workflow and a dot
     */
    WorkflowRun(Replay replay, Workflow workflow, String prefix, StepScope scope) {
        this.replay = replay;
        this.workflow = workflow;
        this.prefix = prefix;
        this.scope = scope;
    }

    /** Carries out the steps in the order in which they lead to each other; returns whether each succeeded in the end. */
    boolean succeeds() {
        Set<Integer> done = new HashSet<>();
        boolean succeeded = true;
        int next = 0;
        while (next >= 0 && next < workflow.steps().size() && done.add(next)) {
            Step step = workflow.steps().get(next);
            boolean holds = holds(next, step);
            if (!holds) {
                succeeded = false;
                replay.failed(step.id());
            }
            next = following(next, step, holds);
        }
        return succeeded;
    }

    private String place(int index, Step step) {
        return prefix + StepCases.place(index, step);
    }

    /** Carries out a step until it succeeds, or nothing says that it is tried again. */
    private boolean holds(int index, Step step) {
        Map<Action, Integer> retries = new HashMap<>();
        Duration waited = Duration.ZERO;
        while (true) {
            Outcome outcome = carriedOut(index, step);
            Optional<Action> retry = outcome == Outcome.FAILED ? retry(step, retries) : Optional.empty();
            if (retry.isEmpty()) {
                return outcome == Outcome.SUCCEEDED;
            }
            RetryWait waiting = replay.sender().waiting();
            Duration wanted = waiting.wanted(retry.get().retryAfter(), scope.answer());
            if (!waiting.pause(wanted, waited)) {
                impatient(place(index, step), step, waited.plus(wanted), waiting);
                return false;
            }
            waited = waited.plus(wanted);
            retries.merge(retry.get(), 1, Integer::sum);
        }
    }

    /** Returns the action that tries a step again, when none of those before it does something else. */
    private Optional<Action> retry(Step step, Map<Action, Integer> retries) {
        List<Action> left = step.onFailure().stream()
                .filter(action ->
                        action.kind() != Action.Kind.RETRY || retries.getOrDefault(action, 0) < action.retryLimit())
                .toList();
        return applying(left).filter(action -> action.kind() == Action.Kind.RETRY);
    }

    private void impatient(String place, Step step, Duration wanted, RetryWait waiting) {
        if (step.call() instanceof StepCall.OfOperation) {
            String why =
                    "the scenario waits " + wanted.toSeconds() + " s for this step to succeed, and this run waits at "
                            + "most " + waiting.patience().longest().toSeconds() + " s";
            replay.report(replay.sender().unsent(replay.caseOf(place), Verdict.NOT_TESTABLE, why));
        }
    }

    private Outcome carriedOut(int index, Step step) {
        String place = place(index, step);
        if (step.call() instanceof StepCall.OfWorkflow call) {
            return called(place, step, call);
        }
        return sent(place, step, (StepCall.OfOperation) step.call());
    }

    /** Carries out another workflow. */
    private Outcome called(String place, Step step, StepCall.OfWorkflow call) {
        replay.forget(place);
        scope.speakOf(null);
        Workflow called =
                replay.scenario().document().workflow(call.workflowId()).orElseThrow();
        StepScope inner;
        try {
            inner = scope.of(called, call, replay.sender().binds());
        } catch (MissingValueException e) {
            replay.unsent(place, "not sent: " + e.getMessage());
            return Outcome.NOT_SENT;
        }
        boolean succeeded = new WorkflowRun(replay, called, place + ".", inner).succeeds();
        inner.speakOf(null);
        Map<String, JsonNode> outputs = new HashMap<>();
        called.outputs().forEach((name, output) -> output.value(inner).ifPresent(value -> outputs.put(name, value)));
        scope.called(outputs);
        scope.remember(step);
        return succeeded ? Outcome.SUCCEEDED : Outcome.FAILED;
    }

    /** Sends a step and remembers what it hands out. */
    private Outcome sent(String place, Step step, StepCall.OfOperation call) {
        ConformanceCase planned = replay.caseOf(place);
        scope.speakOf(null);
        ConformanceCase filled;
        try {
            StepRequest request = new StepRequest(planned.subject().contract(), planned.operation(), scope);
            filled = planned.withRequest(request.fill(call, planned.request()));
        } catch (MissingValueException e) {
            replay.report(replay.sender().unsent(planned, Verdict.NOT_TESTABLE, "not sent: " + e.getMessage()));
            return Outcome.NOT_SENT;
        }
        boolean[] holds = {false};
        CaseReport report = replay.sender().send(filled, observation -> {
            scope.speakOf(observation);
            List<Criterion> broken = step.criteria().stream()
                    .filter(criterion -> !criterion.holds(scope))
                    .toList();
            holds[0] = step.criteria().isEmpty() ? successful(observation) : broken.isEmpty();
            scope.remember(step);
            return broken.stream().map(this::finding).toList();
        });
        replay.report(report);
        return holds[0] ? Outcome.SUCCEEDED : report.judged() ? Outcome.FAILED : Outcome.NOT_SENT;
    }

    private static boolean successful(Observation observation) {
        return observation.answer().status() / 100 == 2 && observation.failure() == null;
    }

    private Finding finding(Criterion criterion) {
        String actual = criterion.expressions().stream()
                .distinct()
                .map(expression -> {
                    JsonNode value = scope.value(expression);
                    String text = value == null ? "nothing" : value.toString();
                    return expression + " is " + (text.length() > 200 ? text.substring(0, 200) + "…" : text);
                })
                .collect(Collectors.joining(", "));
        return new Finding(
                "scenario",
                Severity.BREAKING,
                "",
                "after this step of the scenario it should be that " + criterion.condition(),
                replay.scenario().document().locator().locate(criterion.pointer()),
                criterion.condition(),
                actual);
    }

    /** Returns the index of the step that follows; -1 when none does. */
    private int following(int index, Step step, boolean holds) {
        List<Action> actions = (holds ? step.onSuccess() : step.onFailure())
                .stream().filter(action -> action.kind() != Action.Kind.RETRY).toList();
        Optional<Action> action = applying(actions);
        if (action.isPresent()) {
            return action.get().kind() == Action.Kind.END ? -1 : indexOf(action.get());
        }
        return holds ? index + 1 : -1;
    }

    /** Returns the first of the actions whose criteria hold. */
    private Optional<Action> applying(List<Action> actions) {
        return actions.stream()
                .filter(action -> action.criteria().stream().allMatch(criterion -> criterion.holds(scope)))
                .findFirst();
    }

    private int indexOf(Action action) {
        List<Step> steps = workflow.steps();
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).id().equals(action.stepId())) {
                return index;
            }
        }
        return -1;
    }
}
