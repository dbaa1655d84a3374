package dev.chirograph.spec;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.document.BundledDocument;
import dev.chirograph.spec.document.DocumentReader;
import dev.chirograph.spec.openapi.OpenApiReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OpenAPI document, JSON or YAML, of version 2.0, 3.0, 3.1 or 3.2 into a {@link
 * dev.chirograph.spec.model.Contract}.
 *
 * <p>A document is treated as hostile: nothing is fetched, no file outside the root folder is opened, and neither its
 * size nor its nesting nor its aliases can exhaust the machine. Immutable and thread-safe.
 */
public final class ContractReader {
    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final OpenApiReader CONTRACTS = new OpenApiReader();

    private final @Nullable Path root;
    private final List<Path> overlays;

    private ContractReader(@Nullable Path root, List<Path> overlays) {
        this.root = root;
        this.overlays = overlays;
    }

    /**
     * Returns a reader without overlays, which follows references within the root folder of the document: the nearest
     * folder above it that holds a {@code contracts.yaml}, else its own.
     */
    public static ContractReader create() {
        return new ContractReader(null, List.of());
    }

    /**
     * Returns a reader that follows references within another folder.
     *
     * @param folder what {@code $ref} may name lies below it, symbolic links resolved
     */
    public ContractReader root(Path folder) {
        return new ContractReader(folder, overlays);
    }

    /**
     * Returns a reader that also applies an overlay, after those it has, before the document is interpreted.
     *
     * @param overlayFile an OpenAPI Overlay 1.0, JSON or YAML
     */
    public ContractReader overlay(Path overlayFile) {
        List<Path> more = new ArrayList<>(overlays);
        more.add(overlayFile);
        return new ContractReader(root, List.copyOf(more));
    }

    /**
     * Reads a file.
     *
     * @throws ContractException when it cannot be used as a contract, with every complaint
     */
    public ContractReading read(Path file) {
        return interpret(DOCUMENTS.read(file, root, overlays));
    }

    /**
     * Reads a document that stands alone, such as one from standard input; it can refer to no file.
     *
     * @param name for messages
     * @param content is read to its end and not closed
     * @throws ContractException when it cannot be used as a contract, with every complaint
     */
    public ContractReading read(String name, InputStream content) {
        return interpret(DOCUMENTS.read(name, content, overlays));
    }

    ContractReading readResource(Class<?> anchor, String folder, String path) {
        return interpret(DOCUMENTS.readResource(anchor, folder, path, overlays));
    }

    private static ContractReading interpret(BundledDocument document) {
        OpenApiReader.Result result = CONTRACTS.read(document);
        return new ContractReading(result.contract(), result.warnings());
    }
}
