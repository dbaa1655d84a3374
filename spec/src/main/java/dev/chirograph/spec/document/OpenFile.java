package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that takes part in a bundle, with the names that its schemas give themselves. Not thread-safe. */
final class OpenFile {
    private final SourceFile file;
    private final JsonNode root;
    private @Nullable Map<String, String> names;

    OpenFile(SourceFile file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    SourceFile file() {
        return file;
    }

    JsonNode root() {
        return root;
    }

    /**
     * Returns the pointer of the schema that gives itself a name: an {@code $id}, or an {@code $anchor} as {@code #name}
     * (JSON Schema, 8.2); null when none does.
     */
    @Nullable
    String named(String name) {
        return names().get(name);
    }

    private Map<String, String> names() {
        Map<String, String> known = names;
        if (known == null) {
            known = new HashMap<>();
            collect(root, "#", known);
            names = known;
        }
        return known;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> names) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    collect(node.get(i), Pointers.child(pointer, i), names);
                }
            }
            return;
        }
        JsonNode id = node.get("$id");
        if (id != null && id.isTextual() && !id.asText().isEmpty()) {
            names.putIfAbsent(id.asText(), pointer);
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            JsonNode anchor = node.get(keyword);
            if (anchor != null && anchor.isTextual()) {
                names.putIfAbsent("#" + anchor.asText(), pointer);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getValue().isContainerNode()) {
                collect(member.getValue(), Pointers.child(pointer, member.getKey()), names);
            }
        }
    }
}
