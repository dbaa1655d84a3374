package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.document.Grammar.Shape;
import dev.chirograph.spec.document.Grammar.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that belongs to a bundle, and how its references shall be written. Takes away references that lead
 * to nothing; the others are written when everything has its place.
 *
 * <p>Used once; not thread-safe.
 */
final class Discovery {
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(ya?ml|json)");
    private static final Set<String> EXAMPLES = Set.of("example", "value", "dataValue");

    private final ReferenceResolver resolver;
    private final Complaints complaints;
    private final NodeBudget budget;
    private final ForeignTexts texts;
    private final boolean swagger;
    private final Part document;
    private final Map<String, String> homes;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Deque<Part> waiting = new ArrayDeque<>();
    private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Link> links = new ArrayList<>();
    private final List<Embedding> embeddings = new ArrayList<>();
    private final List<Embedding> claims = new ArrayList<>();

    /**
     * Prepares a discovery.
     *
     * @param homes places of the document that parts of other files, by their keys, have already
     */
    Discovery(
            Part document,
            ReferenceResolver resolver,
            Complaints complaints,
            NodeBudget budget,
            Map<String, String> homes) {
        this.homes = homes;
        this.document = document;
        this.resolver = resolver;
        this.complaints = complaints;
        this.budget = budget;
        this.texts = new ForeignTexts(resolver, complaints, budget);
        this.swagger = document.node().has("swagger");
    }

    /** A reference that stays one, and the place that it then leads to. */
    record Link(Reference reference, Supplier<@Nullable String> to) {}

    /** Walks through the document and all that belongs to it. */
    void run() {
        walk(document);
        while (!waiting.isEmpty()) {
            Part part = waiting.remove();
            budget.spend(part.node());
            walk(part);
        }
    }

    /** Returns what other files contribute, in the order in which it was found. */
    Collection<Part> parts() {
        return parts.values();
    }

    /** Returns the references that stay references. */
    List<Link> links() {
        return links;
    }

    /** Returns the references that what they lead to takes the place of. */
    List<Embedding> embeddings() {
        return embeddings;
    }

    /** Returns the shared parts of the document that only refer to other files. */
    List<Embedding> claims() {
        return claims;
    }

    private void walk(Part part) {
        DocumentWalk.walk(
                part.slot(),
                part.node(),
                DocumentWalk.Path.of(""),
                (kind, object, path) -> visit(part, kind, object, path));
    }

    private void visit(Part part, String kind, ObjectNode object, DocumentWalk.Path path) {
        if (Reference.in(object)) {
            refer(part, new Slot(kind, Shape.ONE), object, path);
        }
        if (kind.equals("discriminator") && object.get("mapping") instanceof ObjectNode mapping && seen.add(mapping)) {
            words(part, mapping, path.child("mapping", object));
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (Reference.in(member.getValue())) {
                Slot slot = Grammar.slot(kind, member.getKey());
                DocumentWalk.Path below = path.child(member.getKey(), object);
                if (slot != null && (slot.shape() == Shape.LIST || (slot.shape() == Shape.MAP && !slot.scalar()))) {
                    refer(part, slot, (ObjectNode) member.getValue(), below);
                } else if (slot != null
                        && EXAMPLES.contains(member.getKey())
                        && slot.kind().equals(Grammar.ANY)) {
                    example(part, slot, (ObjectNode) member.getValue(), below);
                } else if (slot != null && member.getKey().equals("description")) {
                    texts.place(reference(part, (ObjectNode) member.getValue(), "$ref", below), below);
                }
            }
        }
    }

    private void refer(Part part, Slot slot, ObjectNode object, DocumentWalk.Path path) {
        if (!seen.add(object)) {
            return;
        }
        Reference reference = reference(part, object, "$ref", path);
        Target target = resolver.resolve(reference);
        if (target == null) {
            reference.forget();
        } else if (slot.shape() == Shape.ONE && Grammar.referable(slot.kind())) {
            share(part, slot, reference, target, path);
        } else if (usable(slot, reference, target)) {
            complaints.misplaced(reference);
            embed(new Embedding(part, path, reference, part(slot, target)));
        }
    }

    private void share(Part part, Slot slot, Reference reference, Target target, DocumentWalk.Path path) {
        if (target.file() == document.file()) {
            String pointer = target.pointer();
            if (part.file() != target.file() || !pointer.equals(References.pointer(reference.text()))) {
                links.add(new Link(reference, () -> pointer));
            }
        } else if (homes.containsKey(Part.key(slot, target)) && !Grammar.pathItem(slot.kind())) {
            links.add(new Link(reference, () -> homes.get(Part.key(slot, target))));
        } else if (usable(slot, reference, target)) {
            Part shared = part(slot, target);
            Embedding embedding = new Embedding(part, path, reference, shared);
            if (Grammar.pathItem(slot.kind())) {
                embed(embedding);
            } else if (reference.holder().size() == 1 && isShared(part, slot.kind(), path)) {
                claims.add(embedding);
            } else {
                links.add(new Link(reference, shared::home));
            }
        }
    }

    private void embed(Embedding embedding) {
        embeddings.add(embedding);
        if (!embedding.part().placed()) {
            embedding.part().standIn(embedding.parent(), embedding.path().pointer());
        }
    }

    /** Returns whether the shared parts of the bundle stand where this one does. */
    private boolean isShared(Part part, String kind, DocumentWalk.Path path) {
        String home = part.home();
        return home != null
                && (home + path.pointer()).equals(Pointers.child("#/" + Grammar.home(kind, swagger), path.token()));
    }

    private boolean usable(Slot slot, Reference reference, Target target) {
        boolean fits = slot.fits(target.node());
        if (!fits) {
            complaints.dangling(reference);
            reference.forget();
        }
        return fits;
    }

    /** An example is data, whatever it looks like; many tools put a file in its place all the same. */
    private void example(Part part, Slot slot, ObjectNode object, DocumentWalk.Path path) {
        Reference reference = reference(part, object, "$ref", path);
        if (object.size() == 1 && DOCUMENT.matcher(reference.text()).matches() && resolver.namesFile(reference)) {
            refer(part, slot, object, path);
        }
    }

    private void words(Part part, ObjectNode mapping, DocumentWalk.Path path) {
        for (String word :
                List.copyOf(mapping.properties().stream().map(Map.Entry::getKey).toList())) {
            Reference reference = reference(part, mapping, word, path);
            String text = reference.text();
            if (text.contains("#")
                    || text.contains("/")
                    || DOCUMENT.matcher(text).matches()) {
                word(part, reference, path);
            } else if (part.file() != document.file()) {
                String component = "#/components/schemas/" + text;
                JsonNode named = References.find(part.file().root(), component);
                if (named != null) {
                    reference.lead(component);
                    word(part, reference, path);
                }
            }
        }
    }

    private void word(Part part, Reference reference, DocumentWalk.Path path) {
        Target target = resolver.resolve(reference);
        if (target == null) {
            reference.forget();
        } else {
            share(
                    part,
                    new Slot(Grammar.SCHEMA, Shape.ONE),
                    reference,
                    target,
                    path.child(reference.key(), reference.holder()));
        }
    }

    private static Reference reference(Part part, ObjectNode holder, String key, DocumentWalk.Path path) {
        return new Reference(part.file(), holder, key, () -> part.shown(Pointers.child(path.pointer(), key)));
    }

    private Part part(Slot slot, Target target) {
        return parts.computeIfAbsent(Part.key(slot, target), unknown -> {
            Part part = new Part(slot, target);
            waiting.add(part);
            return part;
        });
    }
}
