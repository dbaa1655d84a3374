package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.scenario.Scenario;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.scenario.ScenarioDocument;
import dev.chirograph.spec.scenario.ScenarioLint;
import dev.chirograph.spec.scenario.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code conform} that say which scenarios are replayed. */
final class ScenarioOptions {

    @Option(
            names = "--scenario",
            paramLabel = "GLOB",
            description =
                    "Only scenarios whose workflowId fits, * standing for any text, and no other cases unless --only "
                            + "names them; may be repeated.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--no-scenarios", description = "No scenarios.")
    private boolean none;

    @Option(
            names = "--scenario-file",
            paramLabel = "FILE",
            description = "An Arazzo 1.0 document of your own, whose workflows are replayed as well; may be repeated.")
    private List<String> files = new ArrayList<>();

    /**
     * Returns the contracts with the scenarios of the named files; what is doubtful in these is printed.
     *
     * @throws UsageException when several contracts are named, since a file belongs to one
     * @throws dev.chirograph.spec.diagnostic.ContractException when a file cannot be used
     */
    List<NamedContract> with(List<NamedContract> contracts, PrintWriter err) throws IOException {
        if (files.isEmpty()) {
            return contracts;
        }
        if (contracts.size() > 1) {
            throw new UsageException("--scenario-file belongs to one contract; " + contracts.size() + " are named.");
        }
        NamedContract contract = contracts.get(0);
        List<ScenarioDocument> documents = new ArrayList<>();
        for (String file : files) {
            try (InputStream content = Files.newInputStream(PathArgument.file(file))) {
                documents.add(ScenarioReader.read(file, content));
            }
        }
        NamedContract more = contract.withScenarios(documents);
        List<Diagnostic> doubtful = new ArrayList<>();
        documents.forEach(document -> doubtful.addAll(ScenarioLint.lint(contract.contract(), document)));
        Scenario.of(more);
        DiagnosticPrinter.print(doubtful, err);
        return List.of(more);
    }

    /**
     * Adds what the options say.
     *
     * @throws UsageException when they contradict each other, or a pattern fits no scenario
     */
    void apply(ConformanceOptions.Builder builder, List<NamedContract> contracts) {
        if (none && !(scenarios.isEmpty() && files.isEmpty())) {
            throw new UsageException("Either name scenarios or say --no-scenarios, not both.");
        }
        if (none) {
            builder.without(CaseKind.SCENARIO);
        }
        List<Scenario> known = scenarios.isEmpty()
                ? List.of()
                : contracts.stream()
                        .flatMap(contract -> Scenario.of(contract).stream())
                        .toList();
        for (String pattern : scenarios) {
            if (known.stream().noneMatch(scenario -> scenario.fits(pattern))) {
                List<String> words =
                        known.stream().map(scenario -> scenario.workflow().id()).toList();
                throw new UsageException("No scenario fits --scenario '" + DiagnosticPrinter.printable(pattern) + "'."
                        + Suggestions.question(pattern, words));
            }
            builder.only("*/scenarios/" + pattern + "/*");
        }
    }
}
