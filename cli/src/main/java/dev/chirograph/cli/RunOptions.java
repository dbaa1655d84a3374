package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.RunJournal;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.NewLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code conform} that say how a run begins and what it leaves behind. */
final class RunOptions {

    @Option(
            names = "--dry-run",
            description = "Prints each request with variables in place of secrets, and sends nothing.")
    private boolean dryRun;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description =
                    "Notes each judged case in FILE; cases that an aborted run has noted there are not sent again.")
    private @Nullable String journal;

    @Option(
            names = "--init-ledger",
            paramLabel = "FILE",
            description = "Writes a new ledger of what the run finds; an existing file is left as it is.")
    private @Nullable String ledger;

    boolean dryRun() {
        return dryRun;
    }

    /**
     * Opens the journal.
     *
     * @return null when none is wanted
     * @throws UsageException when it cannot be written, or the new ledger would replace a file
     * @throws dev.chirograph.spec.diagnostic.ContractException when it is that of another run
     */
    @Nullable
    RunJournal open(List<NamedContract> contracts, ConformanceOptions options) throws IOException {
        if (ledger != null && Files.exists(PathArgument.path(ledger))) {
            throw new UsageException("--init-ledger writes a new file, and '" + ledger + "' is there already.");
        }
        if (ledger != null) {
            Path folder = PathArgument.path(ledger).toAbsolutePath().getParent();
            PathArgument.writableFolder(String.valueOf(folder), "The ledger cannot be written to");
        }
        if (journal == null) {
            return null;
        }
        try {
            return RunJournal.open(PathArgument.path(journal), contracts, options);
        } catch (FileSystemException e) {
            throw new UsageException("The run cannot be noted in '" + journal + "': " + e.getMessage() + ".");
        }
    }

    /** Writes the new ledger, when one is wanted. */
    void writeLedger(ConformanceReport result, @Nullable String host, PrintWriter out) throws IOException {
        if (ledger == null) {
            return;
        }
        Path file = PathArgument.path(ledger);
        try {
            int entries = NewLedger.write(result, host, LocalDate.now(java.time.ZoneOffset.UTC), file);
            out.println("Wrote " + entries + (entries == 1 ? " entry" : " entries") + " to " + ledger
                    + "; they hold for 90 days, and nobody has decided yet who is wrong.");
            out.flush();
        } catch (FileSystemException e) {
            throw new UsageException("The ledger cannot be written to '" + ledger + "': " + e.getMessage() + ".");
        }
    }
}
