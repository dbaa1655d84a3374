package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.document.References;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The schemas of a document as they hold for one direction: what it leaves out is not required, which JSON Schema itself
 * does not know of. All of them are of one dialect, that of OpenAPI 3.1, whatever else a {@code $schema} names.
 * The document is not changed; what stays as it is is shared with the result, so sameness of nodes is what counts.
 */
@SuppressWarnings("ReferenceEquality")
final class DirectedSchemas {
    private static final int MOST_PARTS = 500;
    /** Keywords below which there are values and no schemas. */
    private static final Set<String> VALUES = Set.of("enum", "const", "default", "example");

    private final JsonNode document;
    private final Direction direction;

    private DirectedSchemas(JsonNode document, Direction direction) {
        this.document = document;
        this.direction = direction;
    }

    /** Returns the document as it holds for one direction. */
    static JsonNode of(JsonNode document, Direction direction) {
        return new DirectedSchemas(document, direction).node(document, Set.of());
    }

    /** @param leftOut members that schemas around this one leave out, where all of them speak of the same object */
    private JsonNode node(JsonNode node, Set<String> leftOut) {
        if (node.isArray()) {
            return array(node, leftOut);
        }
        if (!node.isObject()) {
            return node;
        }
        Set<String> names = leftOut;
        if (node.has("properties") || node.has("allOf")) {
            names = new HashSet<>(leftOut);
            addLeftOut(node, names, visited());
        }
        ObjectNode changed = null;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (VALUES.contains(member.getKey())) {
                continue;
            }
            if (member.getKey().equals("$schema") && member.getValue().isTextual()) {
                changed =
                        changed == null ? JsonNodeFactory.instance.objectNode().setAll((ObjectNode) node) : changed;
                changed.remove(member.getKey());
                continue;
            }
            boolean sameObject = Set.of("allOf", "anyOf", "oneOf").contains(member.getKey());
            JsonNode value = member.getKey().equals("required") && !names.isEmpty()
                    ? less(member.getValue(), names)
                    : node(member.getValue(), sameObject ? names : Set.of());
            if (value != member.getValue()) {
                changed =
                        changed == null ? JsonNodeFactory.instance.objectNode().setAll((ObjectNode) node) : changed;
                changed.set(member.getKey(), value);
            }
        }
        return changed == null ? node : changed;
    }

    private JsonNode array(JsonNode array, Set<String> leftOut) {
        ArrayNode changed = null;
        for (int index = 0; index < array.size(); index++) {
            JsonNode value = node(array.get(index), leftOut);
            if (value != array.get(index)) {
                changed = changed == null ? JsonNodeFactory.instance.arrayNode().addAll((ArrayNode) array) : changed;
                changed.set(index, value);
            }
        }
        return changed == null ? array : changed;
    }

    private static JsonNode less(JsonNode required, Set<String> leftOut) {
        ArrayNode less = JsonNodeFactory.instance.arrayNode();
        required.forEach(name -> {
            if (!leftOut.contains(name.asText())) {
                less.add(name);
            }
        });
        return required.isArray() && less.size() < required.size() ? less : required;
    }

    /** Many ways may lead to one part, each of which is looked at once. */
    private static Set<JsonNode> visited() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void addLeftOut(JsonNode schema, Set<String> names, Set<JsonNode> visited) {
        if (visited.size() > MOST_PARTS || !visited.add(schema)) {
            return;
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (leavesOut(property.getValue(), visited())) {
                names.add(property.getKey());
            }
        }
        schema.path("allOf").forEach(part -> addLeftOut(target(part), names, visited));
    }

    private boolean leavesOut(JsonNode property, Set<JsonNode> visited) {
        if (visited.size() > MOST_PARTS || !visited.add(property)) {
            return false;
        }
        if (direction.leavesOut(property)) {
            return true;
        }
        JsonNode target = target(property);
        if (target != property) {
            return leavesOut(target, visited);
        }
        for (JsonNode part : property.path("allOf")) {
            if (leavesOut(part, visited)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode target(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        if (!reference.startsWith("#/")) {
            return schema;
        }
        JsonNode target = References.find(document, References.pointer(reference));
        return target != null && target.isObject() ? target : schema;
    }
}
