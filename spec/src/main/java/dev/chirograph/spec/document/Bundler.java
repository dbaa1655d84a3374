package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.document.Grammar.Shape;
import dev.chirograph.spec.document.Grammar.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings everything that a document refers to in other documents into the document itself, so that every {@code $ref} is
 * local and the whole reads as if it had been written in one file; each part keeps the place that it has in its own.
 *
 * <p>Used once; not thread-safe.
 */
final class Bundler {
    private final Diagnostics diagnostics;
    private final OpenFile entry;
    private final PositionedObject root;
    private final LoadLimits limits;
    private final NodeBudget budget;
    private final OpenFiles files;

    Bundler(
            SourceFiles files,
            DocumentLoader loader,
            LoadLimits limits,
            SourceFile file,
            PositionedObject root,
            Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.entry = new OpenFile(file, root);
        this.root = root;
        this.limits = limits;
        this.budget = new NodeBudget(limits.nodes());
        this.files = new OpenFiles(files, loader, entry, budget, diagnostics);
    }

    /** Rewrites the references of the document. */
    void bundle() {
        Complaints complaints = new Complaints(diagnostics);
        String kind = root.has("swagger") ? Grammar.SWAGGER : Grammar.OPENAPI;
        Part document = new Part(new Slot(kind, Shape.ONE), new Target(entry, "#", root));
        document.standAt("#");
        Discovery found = new Discovery(document, new ReferenceResolver(files, entry, complaints), complaints, budget);
        found.run();
        assemble(document, found, complaints);
        complaints.say();
    }

    private static void write(Discovery.Link link) {
        String home = link.to().get();
        if (home != null) {
            link.reference().lead(encoded(home));
        }
    }

    private void assemble(Part document, Discovery found, Complaints complaints) {
        Nesting nesting = new Nesting();
        nesting.add(document);
        found.parts().forEach(nesting::add);
        Components components = new Components(root, entry.file(), nesting);
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
