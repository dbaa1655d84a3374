package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.document.Grammar.Shape;
import dev.chirograph.spec.document.Grammar.Slot;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Visits every object of a document whose kind the {@link Grammar} knows, parents before children. */
public final class DocumentWalk {
    private DocumentWalk() {}

    /** Sees one object; may change its members, which are visited afterwards. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Called once for each object.
         *
         * @param kind of the object, a word of the {@link Grammar}
         * @param object the object
         * @param path where it stands
         */
        void visit(String kind, ObjectNode object, Path path);
    }

    /** Where an object stands; the pointer is made only when somebody asks for it. */
    public static final class Path {
        private final @Nullable Path parent;
        private final String token;
        private final @Nullable JsonNode container;

        private Path(@Nullable Path parent, String token, @Nullable JsonNode container) {
            this.parent = parent;
            this.token = token;
            this.container = container;
        }

        /** Returns the path that is written as this pointer. */
        public static Path of(String pointer) {
            return new Path(null, pointer, null);
        }

        /** Returns the path of a member or element. */
        Path child(String name, JsonNode holder) {
            return new Path(this, name, holder);
        }

        /** Returns the name of the member, or the index of the element, that stands here. */
        String token() {
            return token;
        }

        /** Puts another value in the place of what stands here; does nothing where the walk began. */
        void replace(JsonNode value) {
            if (container instanceof ObjectNode object) {
                object.set(token, value);
            } else if (container instanceof ArrayNode list) {
                list.set(Integer.parseInt(token), value);
            }
        }

        /** Returns the JSON Pointer in fragment form. */
        public String pointer() {
            return parent == null ? token : Pointers.child(parent.pointer(), token);
        }
    }

    /** Visits an object of the given kind and everything below it; does nothing for a value that is no object. */
    public static void walk(String kind, JsonNode node, Path path, Visitor visitor) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        visitor.visit(kind, object, path);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Slot slot = member.getValue().isContainerNode() ? Grammar.slot(kind, member.getKey()) : null;
            if (slot != null && !slot.scalar()) {
                walk(slot, member.getValue(), path.child(member.getKey(), object), visitor);
            }
        }
    }

    /** Visits what stands under a key: one object, or each of a list or map. */
    static void walk(Slot slot, JsonNode value, Path path, Visitor visitor) {
        if (slot.shape() == Shape.ONE) {
            walk(slot.kind(), value, path, visitor);
        } else if (slot.shape() == Shape.LIST && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                walk(slot.kind(), value.get(i), path.child(Integer.toString(i), value), visitor);
            }
        } else if (slot.shape() == Shape.MAP && value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                walk(slot.kind(), member.getValue(), path.child(member.getKey(), value), visitor);
            }
        }
    }
}
