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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replays one scenario, once, when the report of one of its steps is first asked for. Each step is sent at most once, so a
 * workflow whose actions lead in a circle ends. Thread-safe.
 */
final class ScenarioRun {
    private final Scenario scenario;
    private final List<ScenarioRun> before;
    private final StepSender sender;
    private @Nullable Map<String, CaseReport> reports;
    private boolean succeeded;

    /**
     * Makes a run.
     *
     * @param before runs of the scenarios that must succeed first
     */
    ScenarioRun(Scenario scenario, List<ScenarioRun> before, StepSender sender) {
        this.scenario = scenario;
        this.before = List.copyOf(before);
        this.sender = sender;
    }

    CaseReport report(ConformanceCase step) {
        return Objects.requireNonNull(reports().get(step.id()));
    }

    private synchronized Map<String, CaseReport> reports() {
        Map<String, CaseReport> done = reports;
        if (done == null) {
            done = replay();
            reports = done;
        }
        return done;
    }

    private boolean succeeded() {
        return !reports().isEmpty() && succeeded;
    }

    private Map<String, CaseReport> replay() {
        Optional<String> refusal = sender.refusal(scenario);
        if (refusal.isPresent()) {
            return unsent(Map.of(), Verdict.SKIPPED_UNSAFE, refusal.get());
        }
        Optional<ScenarioRun> failed =
                before.stream().filter(earlier -> !earlier.succeeded()).findFirst();
        if (failed.isPresent()) {
            return unsent(
                    Map.of(),
                    Verdict.NOT_TESTABLE,
                    "the scenario " + failed.get().scenario.workflow().id() + " must succeed first");
        }
        StepScope scope = new StepScope(scenario.workflow(), sender.binds());
        Map<String, CaseReport> sent = new LinkedHashMap<>();
        List<Step> steps = scenario.workflow().steps();
        String reason = "the scenario ended before this step";
        int next = 0;
        succeeded = true;
        while (next >= 0
                && next < steps.size()
                && !sent.containsKey(caseOf(next).id())) {
            Step step = steps.get(next);
            boolean holds = send(next, scope, sent);
            if (!holds) {
                succeeded = false;
                reason = "not reached, because step " + step.id() + " did not succeed";
            }
            next = following(next, step, holds, scope);
        }
        return unsent(sent, Verdict.NOT_TESTABLE, reason);
    }

    private ConformanceCase caseOf(int index) {
        return scenario.cases().get(index);
    }

    /** Sends a step and remembers what it hands out; returns whether it succeeded. */
    private boolean send(int index, StepScope scope, Map<String, CaseReport> sent) {
        Step step = scenario.workflow().steps().get(index);
        ConformanceCase planned = caseOf(index);
        scope.speakOf(null);
        ConformanceCase filled;
        try {
            StepRequest request = new StepRequest(scenario.subject().contract(), planned.operation(), scope);
            filled = planned.withRequest(request.fill(step, planned.request()));
        } catch (MissingValueException e) {
            sent.put(planned.id(), sender.unsent(planned, Verdict.NOT_TESTABLE, "not sent: " + e.getMessage()));
            return false;
        }
        boolean[] holds = {false};
        CaseReport report = sender.send(filled, observation -> {
            scope.speakOf(observation);
            List<Criterion> broken = step.criteria().stream()
                    .filter(criterion -> !criterion.holds(scope))
                    .toList();
            holds[0] = step.criteria().isEmpty() ? successful(observation) : broken.isEmpty();
            step.outputs()
                    .forEach((name, output) ->
                            output.value(scope).ifPresent(value -> scope.output(step.id(), name, value)));
            return broken.stream().map(criterion -> finding(criterion, scope)).toList();
        });
        sent.put(planned.id(), report);
        return holds[0];
    }

    private static boolean successful(Observation observation) {
        return observation.answer().status() / 100 == 2 && observation.failure() == null;
    }

    private Finding finding(Criterion criterion, StepScope scope) {
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
                scenario.document().locator().locate(criterion.pointer()),
                criterion.condition(),
                actual);
    }

    /** Returns the index of the step that follows; -1 when none does. */
    private int following(int index, Step step, boolean holds, StepScope scope) {
        List<Action> actions = holds
                ? step.onSuccess()
                : step.onFailure().isEmpty() ? scenario.workflow().failureActions() : step.onFailure();
        for (Action action : actions) {
            if (action.criteria().stream().allMatch(criterion -> criterion.holds(scope))) {
                return action.kind() == Action.Kind.END ? -1 : indexOf(action.stepId());
            }
        }
        return holds ? index + 1 : -1;
    }

    private int indexOf(@Nullable String stepId) {
        List<Step> steps = scenario.workflow().steps();
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).id().equals(stepId)) {
                return index;
            }
        }
        return -1;
    }

    private Map<String, CaseReport> unsent(Map<String, CaseReport> sent, Verdict verdict, String reason) {
        Map<String, CaseReport> all = new LinkedHashMap<>(sent);
        List<ConformanceCase> missing = new ArrayList<>(scenario.cases());
        missing.removeIf(step -> sent.containsKey(step.id()));
        missing.forEach(step -> all.put(step.id(), sender.unsent(step, verdict, reason)));
        return all;
    }
}
