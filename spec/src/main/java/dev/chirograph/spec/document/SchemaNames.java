package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that the schemas of a file give themselves by {@code $id} and {@code $anchor} (JSON Schema, 8.2). */
final class SchemaNames {
    private static final List<String> ANCHORS = List.of("$anchor", "$dynamicAnchor");

    private final Map<String, String> pointers = new HashMap<>();
    private final IdentityHashMap<JsonNode, Resource> resources = new IdentityHashMap<>();
    private final Resource whole;

    SchemaNames(JsonNode root) {
        this.whole = new Resource("#", "").within(root, "#");
        collect(root, "#", whole);
    }

    /**
     * A schema with an {@code $id}, which the references inside are relative to; or the file.
     *
     * @param pointer its place in the file
     * @param base its address, or as much of it as is said
     */
    private record Resource(String pointer, String base) {
        /** Returns the resource that begins at an object, which is this one unless it says otherwise. */
        Resource within(JsonNode node, String place) {
            String id = node.path("$id").asText();
            return id.isEmpty() || id.startsWith("#") ? this : new Resource(place, resolve(id));
        }

        String resolve(String reference) {
            try {
                String resolved = URI.create(base).resolve(reference).toString();
                return resolved.endsWith("#") ? resolved.substring(0, resolved.length() - 1) : resolved;
            } catch (IllegalArgumentException e) {
                return reference;
            }
        }
    }

    private void collect(JsonNode node, String pointer, Resource around) {
        Resource resource = node.isObject() ? around.within(node, pointer) : around;
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    collect(node.get(i), Pointers.child(pointer, i), resource);
                }
            }
            return;
        }
        if (!resource.equals(whole)) {
            resources.put(node, resource);
        }
        if (node.path("$id").isTextual()) {
            name(node.path("$id").asText(), pointer);
            name(resource.base(), pointer);
        }
        for (String keyword : ANCHORS) {
            if (node.path(keyword).isTextual()) {
                String anchor = "#" + node.path(keyword).asText();
                name(anchor, pointer);
                name(resource.base() + anchor, pointer);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getValue().isContainerNode()) {
                collect(member.getValue(), Pointers.child(pointer, member.getKey()), resource);
            }
        }
    }

    private void name(String name, String pointer) {
        if (!name.isEmpty()) {
            pointers.putIfAbsent(name, pointer);
        }
    }

    /**
     * Returns the pointer of what an object refers to by such a name, or by a pointer into what has one.
     *
     * @return null when it refers to no name of this file
     */
    @Nullable
    String find(ObjectNode holder, String reference) {
        if (pointers.isEmpty()) {
            return null;
        }
        Resource resource = resources.getOrDefault(holder, whole);
        String exact = pointers.getOrDefault(reference, pointers.get(resource.resolve(reference)));
        if (exact != null) {
            return exact;
        }
        int hash = reference.indexOf('#');
        String before = hash < 0 ? reference : reference.substring(0, hash);
        String start = before.isEmpty()
                ? resource.pointer()
                : pointers.getOrDefault(before, pointers.get(resource.resolve(before)));
        String fragment = hash < 0 ? "#" : reference.substring(hash);
        return start == null || !References.local(fragment)
                ? null
                : start + References.pointer(fragment).substring(1);
    }

    /** Returns the pointer of the schema with this anchor, written {@code #name}; null when there is none. */
    @Nullable
    String anchor(String name) {
        return pointers.get(name);
    }
}
