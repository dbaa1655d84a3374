package dev.chirograph.cli;

import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.lint.Linter;
import dev.chirograph.spec.openapi.SwaggerParserCheck;
import dev.chirograph.spec.scenario.ScenarioDocument;
import dev.chirograph.spec.scenario.ScenarioLint;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint}: says what is wrong or doubtful in a contract, each with its place. */
@Command(
        name = "lint",
        description = "Says what is wrong or doubtful in a contract, each with its place and the id of the rule.",
        footer = {
            "",
            "Examples:",
            "  chirograph lint lightlayer",
            "  chirograph lint openapi.yaml --strict --format json"
        })
final class LintVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "CONTRACT",
            description = "Name of a bundled contract, a file, or - for standard input.")
    private List<String> contracts = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (to standard error) or json (to standard output).",
            defaultValue = "text")
    private LintFormat format = LintFormat.text;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(
            names = "--interoperability",
            description = "Also says what swagger-parser, on which many other tools are built, thinks of the contract.")
    private boolean interoperability;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() {
        List<LintResult> results = contracts.stream().map(this::lint).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == LintFormat.json) {
            out.println(LintJson.of(results));
        } else {
            results.forEach(this::print);
        }
        out.flush();
        return results.stream().mapToInt(LintResult::exitCode).max().orElse(ExitCode.HOLDS);
    }

    private LintResult lint(String word) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            ContractReading read = ContractArgument.read(word, reading.reader());
            diagnostics.addAll(read.complaints());
            diagnostics.addAll(Linter.lint(read.contract()));
            if (BundledContracts.contains(word)) {
                for (ScenarioDocument document : BundledContracts.scenarios(word)) {
                    diagnostics.addAll(document.warnings());
                    diagnostics.addAll(ScenarioLint.lint(read.contract(), document));
                }
            }
            if (interoperability) {
                diagnostics.addAll(SwaggerParserCheck.check(read.contract()));
            }
            List<Diagnostic> judged =
                    strict ? diagnostics.stream().map(Diagnostic::asError).toList() : diagnostics;
            return new LintResult(word, judged.stream().distinct().toList(), true);
        } catch (ContractException e) {
            return new LintResult(word, e.diagnostics(), false);
        }
    }

    private void print(LintResult result) {
        DiagnosticPrinter.print(result.diagnostics(), spec.commandLine().getErr());
        spec.commandLine().getOut().println(result.contract() + ": " + DiagnosticPrinter.count(result.diagnostics()));
    }

    /** How findings are shown; named as the user writes them. */
    enum LintFormat {
        text,
        json
    }

    /**
     * What was found in one contract.
     *
     * @param contract as the user named it
     * @param diagnostics in the order they were found
     * @param usable whether it can be read as a contract at all
     */
    record LintResult(String contract, List<Diagnostic> diagnostics, boolean usable) {

        int exitCode() {
            if (!usable) {
                return ExitCode.UNUSABLE;
            }
            boolean broken = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            return broken ? ExitCode.BROKEN : ExitCode.HOLDS;
        }
    }
}
