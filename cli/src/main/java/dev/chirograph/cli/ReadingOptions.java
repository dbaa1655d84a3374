package dev.chirograph.cli;

import dev.chirograph.spec.ContractReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every verb that reads a contract. */
final class ReadingOptions {

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An OpenAPI Overlay 1.0 that changes the contract before it is read; may be repeated.")
    private List<String> overlays = new ArrayList<>();

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description =
                    "Folder that $$ref may lead into (default: the document's own, or the nearest above it with a "
                            + "contracts.yaml).")
    private @Nullable String root;

    /**
     * Returns a reader as the options want it.
     *
     * @throws UsageException when an overlay does not exist
     */
    ContractReader reader() {
        ContractReader reader = ContractReader.create();
        if (root != null) {
            reader = reader.root(PathArgument.folder(root));
        }
        for (String overlay : overlays) {
            reader = reader.overlay(PathArgument.file(overlay));
        }
        return reader;
    }
}
