package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import java.util.List;
import java.util.Map;

/** Changes that a user wants in a contract, kept apart from it (OpenAPI Overlay 1.0). Used once; not thread-safe. */
final class Overlay {
    private final JsonNode overlay;
    private final Diagnostics diagnostics;

    Overlay(LoadedDocument loaded) {
        this.overlay = loaded.root();
        this.diagnostics = Diagnostics.of(new TreeLocator(loaded.root(), loaded.file()));
        loaded.warnings().forEach(diagnostics::add);
    }

    /**
     * Changes the document in place.
     *
     * @return warnings, with places in the overlay
     * @throws dev.chirograph.spec.diagnostic.ContractException when the overlay is none, or asks for what cannot be
     */
    List<Diagnostic> apply(JsonNode document) {
        if (!overlay.path("overlay").asText().startsWith("1.")
                || !overlay.path("actions").isArray()) {
            diagnostics.error("not-an-overlay", "the document has no overlay: 1.0.0 and actions");
        }
        for (int i = 0; i < overlay.path("actions").size(); i++) {
            JsonNode action = overlay.path("actions").get(i);
            action(action, document, diagnostics.in("actions").in(Integer.toString(i)));
        }
        diagnostics.throwIfErrors();
        return diagnostics.list();
    }

    private void action(JsonNode action, JsonNode document, Diagnostics place) {
        if (!action.path("target").isTextual() || !(action.has("update") || action.has("remove"))) {
            place.error("overlay-action", "an action needs a target, and update or remove");
            return;
        }
        String target = action.path("target").asText();
        try {
            List<JsonPath.Node> found = JsonPath.parse(target).find(document, document);
            if (found.isEmpty()) {
                place.in("target").warning("overlay-no-match", "the target " + Quoted.of(target) + " matches nothing");
            }
            if (action.path("remove").asBoolean(false)) {
                // From the last to the first, so that the indexes of a list stay true.
                for (int i = found.size() - 1; i >= 0; i--) {
                    remove(document, found.get(i), place);
                }
            } else if (action.has("update")) {
                found.forEach(node -> update(node, action, place));
            }
        } catch (JsonPathException e) {
            place.in("target").error("overlay-target", Quoted.of(target) + " is no JSONPath: " + e.getMessage());
        }
    }

    private static void remove(JsonNode document, JsonPath.Node node, Diagnostics place) {
        int slash = node.pointer().lastIndexOf('/');
        if (slash < 0) {
            place.error("overlay-action", "the whole document cannot be removed");
            return;
        }
        JsonNode parent = References.find(document, node.pointer().substring(0, slash));
        String name = Pointers.lastToken(node.pointer());
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else if (parent instanceof PositionedArray array) {
            array.removeElement(Integer.parseInt(name));
        }
    }

    private static void update(JsonPath.Node node, JsonNode action, Diagnostics place) {
        JsonNode update = action.get("update");
        if (node.value() instanceof ArrayNode list) {
            JsonNode copy = update.deepCopy();
            list.add(copy);
        } else if (node.value() instanceof PositionedObject target && update instanceof PositionedObject source) {
            merge(target, source);
        } else {
            place.error("overlay-action", "update needs an object, and a target that is an object or a list");
        }
    }

    private static void merge(PositionedObject target, PositionedObject source) {
        for (Map.Entry<String, JsonNode> member : source.properties()) {
            JsonNode known = target.get(member.getKey());
            if (known instanceof PositionedObject object && member.getValue() instanceof PositionedObject more) {
                merge(object, more);
            } else if (known instanceof ArrayNode list && member.getValue() instanceof ArrayNode more) {
                list.addAll(more.deepCopy());
            } else {
                JsonNode copy = member.getValue().deepCopy();
                target.set(member.getKey(), copy, source.placeOf(member.getKey()));
            }
        }
    }
}
