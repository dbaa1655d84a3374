package dev.chirograph.conformance.scenario;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Observation;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sends steps and judges their answers by the checks of all cases. */
public interface StepSender {

    /**
     * Sends a step.
     *
     * @param further is told of the answer, if one came, and returns what else is wrong with it
     */
    CaseReport send(ConformanceCase step, Function<Observation, List<Finding>> further);

    /** Returns the report of a step that was not sent. */
    CaseReport unsent(ConformanceCase step, Verdict verdict, String reason);

    /** Returns why the scenario may not be sent to the target; empty when it may. */
    Optional<String> refusal(Scenario scenario);

    /** Returns how to wait before a step is sent again. */
    RetryWait waiting();

    /** Returns the values that the user knows of his account, by name. */
    Map<String, String> binds();
}
