package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads a document, bundles what it refers to and applies overlays to the whole.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentReader {
    private static final String MARKER = "contracts.yaml";

    private final LoadLimits limits;
    private final FetchLimits fetchLimits;
    private final DocumentLoader loader;

    /** Returns a reader with limits far above what published documents need. */
    public DocumentReader() {
        this(LoadLimits.DEFAULT, FetchLimits.DEFAULT);
    }

    DocumentReader(LoadLimits limits, FetchLimits fetchLimits) {
        this.limits = limits;
        this.fetchLimits = fetchLimits;
        this.loader = new DocumentLoader(limits);
    }

    /**
     * Reads a file.
     *
     * @param file JSON or YAML
     * @param allowed where references may lead
     * @param overlays applied in order before anything is interpreted
     * @throws ContractException when the file, a file it refers to, or an overlay cannot be used
     */
    public BundledDocument read(Path file, AllowedReferences allowed, List<Path> overlays) {
        String name = file.toString();
        Path root = allowed.root();
        try {
            FolderFiles files = root != null ? FolderFiles.below(root) : FolderFiles.beside(rootOf(file));
            try (InputStream content = Files.newInputStream(file)) {
                return read(files, files.entry(file, name), content, allowed, overlays);
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads a document that came through a stream; it can refer to no file.
     *
     * @param name for messages
     * @param allowed where references may lead; its folder has no meaning here
     * @throws ContractException when it cannot be used
     */
    public BundledDocument read(String name, InputStream content, AllowedReferences allowed, List<Path> overlays) {
        return read(new NoFiles(), new SourceFile("", name), content, allowed, overlays);
    }

    /**
     * Reads a resource of the class path.
     *
     * @param anchor a class beside the resources
     * @param root folder of the resources, absolute, with a slash at both ends; references may not leave it
     * @param path below that folder
     * @param allowed where references may lead; its folder has no meaning here
     * @throws ContractException when it cannot be used
     */
    public BundledDocument readResource(
            Class<?> anchor, String root, String path, AllowedReferences allowed, List<Path> overlays) {
        ResourceFiles files = new ResourceFiles(anchor, root);
        SourceFile entry = files.entry(path);
        try (InputStream content = files.open(entry)) {
            return read(files, entry, content, allowed, overlays);
        } catch (IOException e) {
            throw unreadable(entry.name(), e);
        }
    }

    /**
     * Reads a plain file that refers to nothing, such as an index.
     *
     * @throws ContractException when it is not well-formed
     */
    public JsonNode readPlain(String name, InputStream content) {
        return loader.load(name, content).root();
    }

    private BundledDocument read(
            SourceFiles files, SourceFile entry, InputStream content, AllowedReferences allowed, List<Path> overlays) {
        LoadedDocument loaded = loader.load(entry.name(), content);
        Diagnostics diagnostics = Diagnostics.of(new TreeLocator(loaded.root(), entry.name()));
        loaded.warnings().forEach(diagnostics::add);
        if (!(loaded.root() instanceof PositionedObject root)) {
            diagnostics.error("not-a-contract", "the document is not an object");
            throw new ContractException(diagnostics.list());
        }
        Bundler bundler =
                new Bundler(() -> new WebFiles(files, allowed, fetchLimits), loader, limits, entry, root, diagnostics);
        if (loaded.refersElsewhere()) {
            bundler.bundle();
        }
        if (!overlays.isEmpty()) {
            overlay(overlays, root, bundler, diagnostics);
        }
        bundler.complaints().say();
        diagnostics.throwIfErrors();
        return new BundledDocument(entry.name(), root, diagnostics.list());
    }

    /** Applies overlays to the whole document, and brings in what they refer to. */
    private void overlay(List<Path> overlays, PositionedObject root, Bundler bundler, Diagnostics diagnostics) {
        bundler.complaints().beforeChanges(root);
        boolean refersElsewhere = false;
        for (Path file : overlays) {
            LoadedDocument overlay = load(file);
            new Overlay(overlay).apply(root).forEach(diagnostics::add);
            refersElsewhere |= overlay.refersElsewhere();
        }
        bundler.complaints().afterChanges(root);
        if (refersElsewhere) {
            bundler.bundle();
        }
    }

    private LoadedDocument load(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return loader.load(file.toString(), content);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static Path rootOf(Path file) throws IOException {
        Path own = file.toRealPath().getParent();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(MARKER))) {
                return folder;
            }
        }
        return own == null ? Path.of(".") : own;
    }

    private static ContractException unreadable(String name, IOException e) {
        String reason = e instanceof java.nio.file.NoSuchFileException || e instanceof java.io.FileNotFoundException
                ? "there is no such file"
                : "the file cannot be read: " + Quoted.plain(e.getClass().getSimpleName());
        return new ContractException(
                List.of(new Diagnostic(Severity.ERROR, "unreadable", reason, new Place(name, 0, 0).at("#"), null)));
    }
}
