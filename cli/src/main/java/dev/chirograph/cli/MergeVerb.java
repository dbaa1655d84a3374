package dev.chirograph.cli;

import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ConsoleReport;
import dev.chirograph.conformance.report.ReportFiles;
import dev.chirograph.conformance.report.ReportReader;
import dev.chirograph.conformance.report.RunMerge;
import dev.chirograph.conformance.report.Terminal;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code conform merge}: joins the reports of all shards of one run. */
@Command(
        name = "merge",
        description = "Joins the reports of all shards of one run into the report of the whole run.",
        footer = {
            "",
            "REPORT is a report.json, or the folder that holds one.",
            "",
            "Example:",
            "  chirograph conform merge shard-1 shard-2 --report report"
        })
final class MergeVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "REPORT", description = "The report of a shard.")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--report", paramLabel = "DIR", description = "Folder for the report of the whole run.")
    private @Nullable String folder;

    @Override
    public Integer call() throws IOException {
        List<ConformanceReport> shards = new ArrayList<>();
        for (String word : reports) {
            Path inside = PathArgument.path(word).resolve("report.json");
            shards.add(ReportReader.read(
                    PathArgument.file(PathArgument.path(word).toFile().isDirectory() ? inside.toString() : word)));
        }
        ConformanceReport merged = merged(shards);
        new ConsoleReport(spec.commandLine().getOut(), Terminal.ofProcess()).print(merged);
        spec.commandLine().getOut().flush();
        if (folder != null) {
            try {
                ReportFiles.write(merged, PathArgument.path(folder));
            } catch (FileSystemException e) {
                throw new UsageException("The report cannot be written to '" + folder + "': " + e.getMessage() + ".");
            }
        }
        return merged.holds() ? ExitCode.HOLDS : ExitCode.BROKEN;
    }

    private static ConformanceReport merged(List<ConformanceReport> shards) {
        try {
            return RunMerge.of(shards, LocalDate.now(ZoneOffset.UTC));
        } catch (IllegalArgumentException e) {
            throw new UsageException("These reports are not all the shards of one run: "
                    + DiagnosticPrinter.printable(String.valueOf(e.getMessage())) + ".");
        }
    }
}
