package dev.chirograph.cli;

import dev.chirograph.conformance.history.RunHistory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of {@code conform} that keeps runs. */
final class HistoryOptions {

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "Folder that keeps the latest 100 runs; reports then say when each difference was first and "
                    + "last seen.")
    private @Nullable String folder;

    /**
     * Reads the history, so that one that is damaged or cannot be written is known before anything is sent.
     *
     * @return null when none is kept
     * @throws UsageException when the name is not that of a folder that may be written
     * @throws dev.chirograph.spec.diagnostic.ContractException when a file in it is damaged
     */
    @Nullable
    RunHistory read() throws IOException {
        if (folder == null) {
            return null;
        }
        return RunHistory.read(PathArgument.writableFolder(folder, "The history cannot be kept in"));
    }
}
