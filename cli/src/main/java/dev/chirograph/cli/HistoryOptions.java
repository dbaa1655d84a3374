package dev.chirograph.cli;

import dev.chirograph.conformance.history.RunHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * Reads the history, so that a damaged one is known before anything is sent.
     *
     * @return null when none is kept
     * @throws UsageException when the name is not that of a folder
     * @throws dev.chirograph.spec.diagnostic.ContractException when a file in it is damaged
     */
    @Nullable
    RunHistory read() throws IOException {
        if (folder == null) {
            return null;
        }
        Path path = ContractArgument.path(folder);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException("--history names a folder, and '" + folder + "' is a file.");
        }
        return RunHistory.read(path);
    }
}
