package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which references are replaced by what they lead to: first those inside of what others lead to.
 *
 * <p>Used once; not thread-safe.
 */
final class EmbeddingOrder {
    private final Placement placement;
    private final int deepest;
    private final Complaints complaints;
    private final Map<Part, List<Embedding>> byOwner = new HashMap<>();
    private final Map<Part, Integer> depths = new HashMap<>();
    private final List<Embedding> ordered = new ArrayList<>();

    /**
     * Prepares an order.
     *
     * @param deepest how deep the result may nest
     */
    EmbeddingOrder(Collection<Embedding> embeddings, Placement placement, int deepest, Complaints complaints) {
        this.placement = placement;
        this.deepest = deepest;
        this.complaints = complaints;
        for (Embedding embedding : embeddings) {
            byOwner.computeIfAbsent(placement.owner(embedding.parent()), owner -> new ArrayList<>())
                    .add(embedding);
        }
    }

    /** Returns the embeddings that can be; the others are taken away, with a complaint. */
    List<Embedding> of(Part document, Collection<Part> parts) {
        if (!byOwner.isEmpty()) {
            enter(document, 0);
            for (Part part : parts) {
                if (!depths.containsKey(placement.owner(part))) {
                    enter(placement.owner(part), 0);
                }
            }
        }
        return ordered;
    }

    private void enter(Part owner, int level) {
        // As long as this stands, the part is not finished; nothing that leads to it can be put into it.
        depths.put(owner, -1);
        int depth = depth(owner.node());
        for (Embedding embedding : byOwner.getOrDefault(owner, List.of())) {
            Part next = placement.owner(embedding.part());
            if (next == embedding.part() && depths.getOrDefault(next, 0) < 0) {
                complaints.warning(
                        embedding.reference(), "reference-ring", "the references lead in a ring, or on without end");
                embedding.reference().forget();
                continue;
            }
            if (level < deepest && !depths.containsKey(next)) {
                enter(next, level + 1);
            }
            int reached = height(embedding) + Math.max(depths.getOrDefault(next, deepest), 0);
            if (reached > deepest) {
                complaints.error(
                        embedding.reference(), "too-deep", "objects and lists nest deeper than " + deepest + " levels");
            } else {
                depth = Math.max(depth, reached);
                ordered.add(embedding);
            }
        }
        depths.put(owner, depth);
    }

    private static int height(Embedding embedding) {
        String pointer = embedding.parent().pointer() + embedding.path().pointer();
        return (int) pointer.chars().filter(character -> character == '/').count();
    }

    private static int depth(JsonNode node) {
        int depth = 0;
        for (JsonNode child : node) {
            depth = Math.max(depth, depth(child));
        }
        return depth + 1;
    }
}
