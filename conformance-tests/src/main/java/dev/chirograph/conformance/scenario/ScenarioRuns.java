package dev.chirograph.conformance.scenario;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.report.CaseReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The scenarios of a session: whoever asks for the report of a step has its scenario replayed. Thread-safe. */
public final class ScenarioRuns {
    private final Map<String, ScenarioRun> byCase = new HashMap<>();

    /**
     * Makes the runs; nothing is sent.
     *
     * @param scenarios in the order of their documents
     * @param senders gives the sender of a contract's name
     */
    public ScenarioRuns(List<Scenario> scenarios, Function<String, StepSender> senders) {
        Map<String, ScenarioRun> byId = new HashMap<>();
        for (Scenario scenario : scenarios) {
            String contract = scenario.subject().name();
            List<ScenarioRun> before = scenario.workflow().dependsOn().stream()
                    .map(id -> byId.get(contract + "/scenarios/" + id))
                    .filter(Objects::nonNull)
                    .toList();
            ScenarioRun run = new ScenarioRun(scenario, before, senders.apply(contract));
            byId.put(scenario.id(), run);
            scenario.cases().forEach(step -> byCase.put(step.id(), run));
        }
    }

    /** Returns the report of a step, when the scenario has been replayed to its end; empty for every other case. */
    public Optional<CaseReport> report(ConformanceCase step) {
        return Optional.ofNullable(byCase.get(step.id())).map(run -> run.report(step));
    }
}
