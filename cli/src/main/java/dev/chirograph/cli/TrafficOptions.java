package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.TrafficRun;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.report.ConformanceReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of {@code conform} that judges what others recorded. */
final class TrafficOptions {

    @Option(
            names = "--har",
            paramLabel = "FILE",
            description =
                    "Judges the exchanges of an HTTP archive (HAR 1.2) that belong to the contract, by --base-url or "
                            + "by its servers. Nothing is sent.")
    private @Nullable String archive;

    /** Returns whether a recording is to be judged. */
    boolean recorded() {
        return archive != null;
    }

    /**
     * Judges the recording.
     *
     * @throws UsageException when there is no such file, or nothing in it belongs to the contracts or is chosen
     * @throws dev.chirograph.spec.diagnostic.ContractException when it is no HTTP archive
     */
    ConformanceReport judge(List<NamedContract> contracts, ConformanceOptions options) throws IOException {
        Path file = PathArgument.file(String.valueOf(archive));
        TrafficRun run = TrafficRun.of(contracts, options);
        if (!run.withoutAddress().isEmpty()) {
            throw new UsageException("The servers of " + String.join(", ", run.withoutAddress())
                    + " name no host; say with --base-url which exchanges belong to it.");
        }
        try {
            return run.execute(file);
        } catch (TrafficRun.NothingRecorded e) {
            throw new UsageException(DiagnosticPrinter.printable(String.valueOf(e.getMessage()))
                    + (e.foreign() ? " --base-url says which belong to a contract." : ""));
        }
    }
}
