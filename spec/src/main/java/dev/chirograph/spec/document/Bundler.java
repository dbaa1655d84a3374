package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.document.Grammar.Shape;
import dev.chirograph.spec.document.Grammar.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Brings everything that a document refers to in other documents into the document itself, so that every {@code $ref} is
 * local and the whole reads as if it had been written in one file; each part keeps the place that it has in its own.
 *
 * <p>Not thread-safe.
 */
final class Bundler {
    private final Supplier<SourceFiles> files;
    private final DocumentLoader loader;
    private final LoadLimits limits;
    private final SourceFile file;
    private final PositionedObject root;
    private final Diagnostics diagnostics;
    private final Complaints complaints;
    private final Map<String, String> homes = new HashMap<>();

    /**
     * Prepares the bundling of a document.
     *
     * @param files makes what references may lead to; asked anew for each time of bundling, which takes files apart
     * @param file that of the document
     * @param diagnostics gets what is doubtful in other files
     */
    Bundler(
            Supplier<SourceFiles> files,
            DocumentLoader loader,
            LoadLimits limits,
            SourceFile file,
            PositionedObject root,
            Diagnostics diagnostics) {
        this.files = files;
        this.loader = loader;
        this.limits = limits;
        this.file = file;
        this.root = root;
        this.diagnostics = diagnostics;
        this.complaints = new Complaints(diagnostics);
    }

    /**
     * Rewrites the references of the document. May be asked again when the document has got new ones: what was brought
     * in before is used where it is.
     */
    void bundle() {
        NodeBudget budget = new NodeBudget(limits);
        OpenFile entry = new OpenFile(file, root);
        OpenFiles open = new OpenFiles(files.get(), loader, entry, budget, diagnostics);
        String kind = root.has("swagger") ? Grammar.SWAGGER : Grammar.OPENAPI;
        Part document = new Part(new Slot(kind, Shape.ONE), new Target(entry, "#", root));
        document.standAt("#");
        Discovery found =
                new Discovery(document, new ReferenceResolver(open, entry, complaints), complaints, budget, homes);
        found.run();
        assemble(document, found, budget);
    }

    /** Returns what is wrong with the references; nothing of it was said yet. */
    Complaints complaints() {
        return complaints;
    }

    private static void write(Discovery.Link link) {
        String home = link.to().get();
        if (home != null) {
            link.reference().lead(encoded(home));
        }
    }

    private void assemble(Part document, Discovery found, NodeBudget budget) {
        Nesting nesting = new Nesting();
        nesting.add(document);
        found.parts().forEach(nesting::add);
        Components components = new Components(root, file, nesting);
        List<Embedding> claimed = components.claim(found.claims());
        components.settle(found.parts(), found.embeddings());
        List<Embedding> embeddings = new ArrayList<>(found.embeddings());
        for (Embedding claim : found.claims()) {
            if (claimed.contains(claim)) {
                embeddings.add(claim);
            } else {
                found.links().add(new Discovery.Link(claim.reference(), claim.part()::home));
            }
        }
        found.links().forEach(Bundler::write);
        Set<Part> apart = new LinkedHashSet<>(components.added().values());
        claimed.forEach(claim -> apart.add(claim.part()));
        apart.removeIf(part -> nesting.around(part) != null && nesting.known(part) == null);
        Placement placement = new Placement(nesting, apart, budget);
        placement.cut();
        new EmbeddingOrder(embeddings, placement, limits.depth(), complaints)
                .of(document, found.parts())
                .forEach(embedding -> embedding.place(placement.take(embedding.part())));
        components.added().forEach((pointer, part) -> components.place(pointer, placement.take(part)));
        found.parts().forEach(part -> homes.putIfAbsent(part.key(), part.home()));
    }

    /** Writes a pointer as a URI fragment. */
    static String encoded(String pointer) {
        StringBuilder fragment = new StringBuilder();
        for (byte unit : pointer.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            boolean plain = character < 0x80
                    && (Character.isLetterOrDigit(character) || "#/-._~!$&'()*+,;=:@?".indexOf(character) >= 0);
            fragment.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return fragment.toString();
    }
}
