package dev.chirograph.spec;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.document.AllowedReferences;
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
 * <p>A document is treated as hostile: nothing is fetched but what the user allowed, no file outside the root folder is
 * opened, and neither its size nor its nesting nor its aliases can exhaust the machine. Immutable and thread-safe.
 */
public final class ContractReader {
    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final OpenApiReader CONTRACTS = new OpenApiReader();

    private final AllowedReferences allowed;
    private final List<Path> overlays;

    private ContractReader(AllowedReferences allowed, List<Path> overlays) {
        this.allowed = allowed;
        this.overlays = overlays;
    }

    /**
     * Returns a reader without overlays, which follows references within the root folder of the document: the nearest
     * folder above it that holds a {@code contracts.yaml}, else its own. It fetches nothing.
     */
    public static ContractReader create() {
        return new ContractReader(AllowedReferences.usual(), List.of());
    }

    /**
     * Returns a reader that follows references within another folder.
     *
     * @param folder what {@code $ref} may name lies below it, symbolic links resolved
     */
    public ContractReader root(Path folder) {
        return new ContractReader(allowed.below(folder), overlays);
    }

    /**
     * Returns a reader that also follows references to an address and to everything below it, and fetches what stands
     * there: without credentials, cookies and proxies, within bounds of size, time and number.
     *
     * @param prefix such as {@code https://example.com/api/}
     * @throws IllegalArgumentException when it is no http or https address, or has a user name, a query or a fragment;
     *     the message does not repeat it
     */
    public ContractReader address(String prefix) {
        return new ContractReader(allowed.at(prefix), overlays);
    }

    /**
     * Returns a reader that also applies an overlay, after those it has, before the document is interpreted.
     *
     * @param overlayFile an OpenAPI Overlay 1.0, JSON or YAML
     */
    public ContractReader overlay(Path overlayFile) {
        List<Path> more = new ArrayList<>(overlays);
        more.add(overlayFile);
        return new ContractReader(allowed, List.copyOf(more));
    }

    /** Returns the folder that {@link #root(Path)} was given; null for the usual one. */
    public @Nullable Path root() {
        return allowed.root();
    }

    /** Returns what {@link #address(String)} was given, in one spelling. */
    public List<String> addresses() {
        return allowed.addresses();
    }

    /** Returns what {@link #overlay(Path)} was given, in order. */
    public List<Path> overlays() {
        return overlays;
    }

    /**
     * Reads a file.
     *
     * @throws ContractException when it cannot be used as a contract, with every complaint
     */
    public ContractReading read(Path file) {
        return interpret(DOCUMENTS.read(file, allowed, overlays));
    }

    /**
     * Reads a document that stands alone, such as one from standard input; it can refer to no file.
     *
     * @param name for messages
     * @param content is read to its end and not closed
     * @throws ContractException when it cannot be used as a contract, with every complaint
     */
    public ContractReading read(String name, InputStream content) {
        return interpret(DOCUMENTS.read(name, content, allowed, overlays));
    }

    ContractReading readResource(Class<?> anchor, String folder, String path) {
        return interpret(DOCUMENTS.readResource(anchor, folder, path, allowed, overlays));
    }

    private static ContractReading interpret(BundledDocument document) {
        OpenApiReader.Result result = CONTRACTS.read(document);
        return new ContractReading(result.contract(), result.warnings());
    }
}
