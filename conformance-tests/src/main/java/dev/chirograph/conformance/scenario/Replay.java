package dev.chirograph.conformance.scenario;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the workflows of one scenario have in common while it is replayed. Not thread-safe. */
final class Replay {
    private final Scenario scenario;
    private final StepSender sender;
    private final Map<String, ConformanceCase> cases = new HashMap<>();
    private final Map<String, CaseReport> reports = new LinkedHashMap<>();
    private String reason = "the scenario ended before this step";

    Replay(Scenario scenario, StepSender sender) {
        this.scenario = scenario;
        this.sender = sender;
        scenario.cases().forEach(step -> cases.put(step.id(), step));
    }

    Scenario scenario() {
        return scenario;
    }

    StepSender sender() {
        return sender;
    }

    /** Returns the case of a step by its place, such as {@code 2-setup.1-login}. */
    ConformanceCase caseOf(String place) {
        return Objects.requireNonNull(cases.get(id(place)));
    }

    private String id(String place) {
        return scenario.id() + "/" + place;
    }

    void report(CaseReport report) {
        reports.put(report.id(), report);
    }

    /** Forgets what was reported of the steps of a called workflow, which is carried out once more. */
    void forget(String place) {
        reports.keySet().removeIf(id -> id.startsWith(id(place) + "."));
    }

    /** Reports of every step of a called workflow that it was not sent. */
    void unsent(String place, String why) {
        scenario.cases().stream()
                .filter(step -> step.id().startsWith(id(place) + "."))
                .forEach(step -> report(sender.unsent(step, Verdict.NOT_TESTABLE, why)));
    }

    /** Remembers a step that failed: whatever is not reached now, is not because of it. */
    void failed(String stepId) {
        reason = "not reached, because step " + stepId + " did not succeed";
    }

    /** Returns the reports of all steps; those that were not reached are not testable. */
    Map<String, CaseReport> reports() {
        Map<String, CaseReport> all = new LinkedHashMap<>();
        for (ConformanceCase step : scenario.cases()) {
            CaseReport report = reports.get(step.id());
            all.put(step.id(), report == null ? sender.unsent(step, Verdict.NOT_TESTABLE, reason) : report);
        }
        return all;
    }
}
