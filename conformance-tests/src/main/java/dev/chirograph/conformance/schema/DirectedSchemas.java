package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.document.References;
import java.util.Collections;
import java.util.HashMap;
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
    /** Keywords below which there are schemas of the same object. */
    private static final Set<String> SAME_OBJECT = Set.of("allOf", "anyOf", "oneOf");

    private static final String DIALECT = "$schema";

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
        Map<String, JsonNode> changed = new HashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = member(member.getKey(), member.getValue(), names);
            if (value != member.getValue()) {
                changed.put(member.getKey(), value);
            }
        }
        boolean dialect = node.path(DIALECT).isTextual();
        if (changed.isEmpty() && !dialect) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll((ObjectNode) node);
        copy.setAll(changed);
        return dialect ? copy.without(DIALECT) : copy;
    }

    private JsonNode member(String keyword, JsonNode value, Set<String> leftOut) {
        if (VALUES.contains(keyword)) {
            return value;
        }
        if (keyword.equals("required") && !leftOut.isEmpty()) {
            return less(value, leftOut);
        }
        return node(value, SAME_OBJECT.contains(keyword) ? leftOut : Set.of());
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
