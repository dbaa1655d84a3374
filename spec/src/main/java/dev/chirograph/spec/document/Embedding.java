package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A reference that what it leads to shall take the place of.
 *
 * @param parent what the reference belongs to
 * @param path where it stands in that
 * @param reference the reference
 * @param part what it leads to
 */
record Embedding(Part parent, DocumentWalk.Path path, Reference reference, Part part) {

    /** Puts a value in the place of the reference; beside other members it adds those that are not there. */
    void place(JsonNode value) {
        if (reference.holder().size() == 1) {
            path.replace(value);
            return;
        }
        reference.forget();
        if (reference.holder() instanceof PositionedObject target && value instanceof PositionedObject source) {
            for (Map.Entry<String, JsonNode> member : source.properties()) {
                if (!target.has(member.getKey())) {
                    target.set(member.getKey(), member.getValue(), source.placeOf(member.getKey()));
                }
            }
        }
    }
}
