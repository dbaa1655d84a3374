package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The files that take part in a bundle, each read once, whatever comes of it. Not thread-safe. */
final class OpenFiles {
    private final SourceFiles files;
    private final DocumentLoader loader;
    private final NodeBudget budget;
    private final Diagnostics diagnostics;
    private final Map<String, OpenFile> read = new HashMap<>();
    private final Map<Way, OpenFile> found = new HashMap<>();
    private final Map<String, UnreadableFileException> unreadable = new HashMap<>();

    /**
     * Makes the files of a bundle.
     *
     * @param entry the file that was read already
     * @param budget what the others spend
     * @param diagnostics gets what is doubtful in them
     */
    OpenFiles(SourceFiles files, DocumentLoader loader, OpenFile entry, NodeBudget budget, Diagnostics diagnostics) {
        this.files = files;
        this.loader = loader;
        this.budget = budget;
        this.diagnostics = diagnostics;
        read.put(entry.file().key(), entry);
    }

    /** A path as a file has it, which leads to the same file each time. */
    private record Way(SourceFile from, String reference) {}

    /**
     * Returns the file that a reference names.
     *
     * @param from the file that holds the reference
     * @param reference without its fragment, as the file has it
     * @throws ForbiddenReferenceException when it leads to where it may not lead; nothing there was looked at
     * @throws UnreachableReferenceException when it could not be read this time
     * @throws UnreadableFileException when it is no document
     * @throws IOException when there is no such file, or none that can be read
     * @throws ContractException when all files together are beyond measure
     */
    OpenFile open(SourceFile from, String reference) throws ForbiddenReferenceException, IOException {
        Way way = new Way(from, reference);
        OpenFile open = found.get(way);
        if (open == null) {
            open = read(files.resolve(from, reference));
            found.put(way, open);
        }
        return open;
    }

    private OpenFile read(SourceFile file) throws IOException {
        UnreadableFileException earlier = unreadable.get(file.key());
        if (earlier != null) {
            throw earlier;
        }
        OpenFile known = read.get(file.key());
        if (known != null) {
            return known;
        }
        LoadedDocument loaded = load(file);
        loaded.warnings().forEach(diagnostics::add);
        budget.spend(loaded.root());
        OpenFile open = new OpenFile(file, loaded.root());
        read.put(file.key(), open);
        return open;
    }

    private LoadedDocument load(SourceFile file) throws IOException {
        try (InputStream content = files.open(file)) {
            return loader.load(file.name(), content);
        } catch (ContractException e) {
            UnreadableFileException problem = new UnreadableFileException(e);
            unreadable.put(file.key(), problem);
            throw problem;
        }
    }
}
