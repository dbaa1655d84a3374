package dev.chirograph.cli;

import dev.chirograph.conformance.history.ComparisonReport;
import dev.chirograph.conformance.history.RunComparison;
import dev.chirograph.conformance.history.RunReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code conform compare}: says how a run differs from an earlier one. */
@Command(
        name = "compare",
        description =
                "Says how a run differs from an earlier one: findings that are new, gone or changed, cases that came "
                        + "and went. Ends with 1 when the later run is worse.",
        footer = {
            "",
            "BEFORE and AFTER are a report.json or an entry of a --history folder.",
            "",
            "Example:",
            "  chirograph conform compare yesterday/report.json today/report.json --format markdown"
        })
final class CompareVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The report of the earlier run.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The report of the later run.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or markdown (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSON,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        RunComparison comparison =
                RunComparison.of(RunReader.read(PathArgument.file(before)), RunReader.read(PathArgument.file(after)));
        String text = switch (format) {
            case TEXT -> ComparisonReport.text(comparison);
            case JSON -> ComparisonReport.json(comparison);
            case MARKDOWN -> ComparisonReport.markdown(comparison);
        };
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return comparison.worse() ? ExitCode.BROKEN : ExitCode.HOLDS;
    }
}
