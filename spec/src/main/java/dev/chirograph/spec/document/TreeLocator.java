package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Locator;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places by walking the bundled tree, every part of which knows the file it came from. Thread-safe. */
public final class TreeLocator implements Locator {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final JsonNode root;
    private final String file;
    private volatile @Nullable Map<String, String> users;

    /**
     * Returns a locator of a tree.
     *
     * @param root as loaded and bundled
     * @param file name for places that the tree does not know
     */
    public TreeLocator(JsonNode root, String file) {
        this.root = root;
        this.file = file;
    }

    @Override
    public Location locate(String pointer) {
        JsonNode node = root;
        Place place = root instanceof Positioned positioned ? positioned.place() : new Place(file, 1, 1);
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            String token = Pointers.unescape(tokens[i]);
            JsonNode child = References.child(node, token);
            if (child == null) {
                break;
            }
            if (node instanceof PositionedObject object) {
                place = object.placeOf(token);
            } else if (node instanceof PositionedArray array) {
                place = array.placeOf(Integer.parseInt(token));
            } else if (child instanceof Positioned positioned) {
                place = positioned.place();
            }
            node = child;
        }
        return place.at(pointer);
    }

    @Override
    public @Nullable String operationAt(String pointer) {
        String[] tokens = pointer.split("/", 5);
        if (tokens.length >= 4 && tokens[1].equals("paths") && METHODS.contains(tokens[3])) {
            return describe("#/paths/" + tokens[2] + "/" + tokens[3]);
        }
        return tokens.length >= 4 && tokens[1].equals("components")
                ? users().get("#/components/" + tokens[2] + "/" + tokens[3])
                : null;
    }

    private String describe(String operation) {
        JsonNode node = References.find(root, operation);
        String path = operation.substring("#/paths/".length(), operation.lastIndexOf('/'));
        String id = node != null && node.path("operationId").isTextual()
                ? node.get("operationId").asText()
                : Pointers.lastToken(operation).toUpperCase(java.util.Locale.ROOT) + " " + Pointers.unescape(path);
        Location place = locate(operation);
        String line = place.file().equals(file) ? "line " + place.line() : place.file() + ":" + place.line();
        return Quoted.plain(id) + " (" + line + ")";
    }

    /** Finds beforehand what complaints ask for; without it the first complaint waits for that. */
    public void prepare() {
        users();
    }

    /** For each component the first operation that leads to it, found once. */
    private Map<String, String> users() {
        Map<String, String> known = users;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
                for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                    if (METHODS.contains(member.getKey())) {
                        String operation = Pointers.child(Pointers.child("#/paths", path.getKey()), member.getKey());
                        reach(member.getValue(), describe(operation), known);
                    }
                }
            }
            users = known;
        }
        return known;
    }

    private void reach(JsonNode start, String operation, Map<String, String> known) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        waiting.push(start);
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.pop();
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    waiting.push(child);
                }
            }
            JsonNode reference = node.get("$ref");
            if (reference != null && reference.isTextual() && reference.asText().startsWith("#/components/")) {
                String[] tokens = References.pointer(reference.asText()).split("/", 5);
                String component = tokens.length < 4 ? "" : "#/components/" + tokens[2] + "/" + tokens[3];
                JsonNode target = References.find(root, component);
                if (target != null && known.putIfAbsent(component, operation) == null) {
                    waiting.push(target);
                }
            }
        }
    }
}
