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

    @Option(
            names = "--allow-ref",
            paramLabel = "URL",
            description = "http or https address that $$ref may lead to, with everything below it; may be repeated. "
                    + "Nothing else is fetched.")
    private List<String> addresses = new ArrayList<>();

    /**
     * Returns a reader as the options want it.
     *
     * @throws UsageException when the folder or an overlay does not exist, or an address is none
     */
    ContractReader reader() {
        ContractReader reader = ContractReader.create();
        if (root != null) {
            reader = reader.root(PathArgument.folder(root));
        }
        for (String address : addresses) {
            reader = allowing(reader, address);
        }
        for (String overlay : overlays) {
            reader = reader.overlay(PathArgument.file(overlay));
        }
        return reader;
    }

    /** Does not repeat what was wrong, since it may hold a password. */
    private static ContractReader allowing(ContractReader reader, String address) {
        try {
            return reader.address(address);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--allow-ref begins with http:// or https:// and a host, and has no user name, "
                    + "query or fragment.");
        }
    }
}
