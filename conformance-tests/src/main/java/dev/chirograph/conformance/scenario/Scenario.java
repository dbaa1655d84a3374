package dev.chirograph.conformance.scenario;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.ledger.Globs;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.scenario.ScenarioDocument;
import dev.chirograph.spec.scenario.ScenarioLint;
import dev.chirograph.spec.scenario.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A workflow of a contract, ready to be replayed.
 *
 * @param id path of contract and workflow: {@code lightlayer/scenarios/session}
 * @param subject the contract
 * @param document where the workflow stands
 * @param workflow the workflow
 * @param cases one for each step that sends something, in order, those of a called workflow where it is called
 */
public record Scenario(
        String id, NamedContract subject, ScenarioDocument document, Workflow workflow, List<ConformanceCase> cases) {
    private static final String FOLDER = "/scenarios/";

    /** Copies the list. */
    public Scenario {
        cases = List.copyOf(cases);
    }

    /**
     * Returns the scenarios of a contract in the order of their documents.
     *
     * @throws ContractException when one does not fit the contract, or two have one id
     */
    public static List<Scenario> of(NamedContract subject) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ScenarioDocument document : subject.scenarios()) {
            List<Diagnostic> wrong = ScenarioLint.lint(subject.contract(), document).stream()
                    .filter(found -> found.severity() == Severity.ERROR)
                    .toList();
            errors.addAll(wrong);
            if (!wrong.isEmpty()) {
                continue;
            }
            for (Workflow workflow : document.scenarios()) {
                String id = subject.name() + FOLDER + workflow.id();
                if (!ids.add(id)) {
                    errors.add(duplicate(document, workflow));
                }
                scenarios.add(
                        new Scenario(id, subject, document, workflow, StepCases.of(subject, id, document, workflow)));
            }
        }
        if (!errors.isEmpty()) {
            throw new ContractException(errors);
        }
        return scenarios;
    }

    private static Diagnostic duplicate(ScenarioDocument document, Workflow workflow) {
        Location place = document.locator().locate(workflow.pointer());
        return new Diagnostic(
                Severity.ERROR,
                "scenario-duplicate",
                "another scenario of this contract has the id " + workflow.id(),
                place,
                null);
    }

    /**
     * Returns whether a pattern fits the workflow's id.
     *
     * @param pattern in which {@code *} stands for any text
     */
    public boolean fits(String pattern) {
        return Globs.matches(pattern, workflow.id());
    }

    /** Returns the id of the scenario that a case belongs to; the operation's id for every other case. */
    public static String container(ConformanceCase replayed) {
        String id = replayed.id();
        int folder = id.indexOf(FOLDER);
        return folder == replayed.subject().name().length()
                ? id.substring(folder + 1, id.lastIndexOf('/'))
                : replayed.operation().id();
    }
}
