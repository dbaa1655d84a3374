package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.PlanReport;
import dev.chirograph.conformance.RunJournal;
import dev.chirograph.conformance.TargetUnreachableException;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.history.RunHistory;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ConsoleReport;
import dev.chirograph.conformance.report.ReportFiles;
import dev.chirograph.conformance.report.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code conform}: replays the documented exchanges against a target and judges every answer. */
@Command(
        name = "conform",
        description = "Replays the documented exchanges of a contract and judges every answer: against a mock provider "
                + "made from the contract, or against --base-url.",
        subcommands = {CompareVerb.class, MergeVerb.class},
        synopsisSubcommandLabel = "[compare | merge]",
        footer = {
            "",
            "Only operations that read are sent to a base URL, unless --allow says more.",
            "Secrets come from CHIROGRAPH_USERNAME, CHIROGRAPH_PASSWORD, CHIROGRAPH_TOKEN and CHIROGRAPH_API_KEY in the "
                    + "environment, or are asked for when --auth needs them.",
            "",
            "Examples:",
            "  chirograph conform --all",
            "  chirograph conform lightlayer --base-url https://sandbox.example/api --auth login --report report",
            "  chirograph conform openapi.yaml --only 'invoices.*'",
            "  chirograph conform openapi.yaml --har session.har --base-url https://api.example"
        })
final class ConformVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CONTRACT",
            description = "Name of a bundled contract, a file, or - for standard input.")
    private List<String> contracts = new ArrayList<>();

    @Option(names = "--all", description = "Every bundled contract.")
    private boolean all;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "Folder for report.html, report.json, junit.xml, report.sarif and summary.md; made when it is not "
                            + "there.")
    private @Nullable String report;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private TrafficOptions traffic = new TrafficOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Mixin
    private ScenarioOptions scenarios = new ScenarioOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<NamedContract> named = scenarios.with(NamedContracts.read(contracts, all, reading.reader(), err), err);
        ConformanceOptions options = target.options(named, SecretSource.ofProcess(), scenarios);
        if (!traffic.recorded()) {
            target.checkCases(named);
        }
        if (run.dryRun()) {
            PlanReport.print(
                    ConformanceRun.of(named, options).plan(), spec.commandLine().getOut());
            return ExitCode.HOLDS;
        }
        if (report != null) {
            PathArgument.writableFolder(report, "The report cannot be written to");
        }
        RunJournal journal = run.open(named, options);
        RunHistory earlier = history.read();
        Terminal terminal = Terminal.ofProcess();
        try {
            ConformanceReport result = traffic.recorded()
                    ? traffic.judge(named, options)
                    : ConformanceRun.of(named, options)
                            .execute(new ConsoleReport(spec.commandLine().getErr(), terminal), journal);
            result = earlier == null ? result : earlier.add(result);
            new ConsoleReport(spec.commandLine().getOut(), terminal).print(result);
            spec.commandLine().getOut().flush();
            writeReport(result);
            run.writeLedger(result, target.host(), spec.commandLine().getErr());
            return result.holds() ? ExitCode.HOLDS : ExitCode.BROKEN;
        } catch (TargetUnreachableException e) {
            spec.commandLine().getErr().println(DiagnosticPrinter.printable(String.valueOf(e.getMessage())));
            return ExitCode.UNREACHABLE;
        }
    }

    private void writeReport(ConformanceReport result) throws IOException {
        if (report == null) {
            return;
        }
        try {
            ReportFiles.write(result, Path.of(report));
        } catch (FileSystemException e) {
            throw new UsageException("The report cannot be written to '" + report + "': " + e.getMessage() + ".");
        }
    }
}
