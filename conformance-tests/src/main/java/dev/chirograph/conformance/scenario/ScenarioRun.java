package dev.chirograph.conformance.scenario;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replays one scenario, once, when the report of one of its steps is first asked for. Thread-safe.
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
            return unsent(Verdict.SKIPPED_UNSAFE, refusal.get());
        }
        Optional<ScenarioRun> failed =
                before.stream().filter(earlier -> !earlier.succeeded()).findFirst();
        if (failed.isPresent()) {
            return unsent(
                    Verdict.NOT_TESTABLE,
                    "the scenario " + failed.get().scenario.workflow().id() + " must succeed first");
        }
        Replay replay = new Replay(scenario, sender);
        StepScope scope = new StepScope(scenario.workflow(), sender.binds());
        succeeded = new WorkflowRun(replay, scenario.workflow(), "", scope).succeeds();
        return replay.reports();
    }

    private Map<String, CaseReport> unsent(Verdict verdict, String reason) {
        Map<String, CaseReport> all = new LinkedHashMap<>();
        scenario.cases().forEach(step -> all.put(step.id(), sender.unsent(step, verdict, reason)));
        return all;
    }
}
