package dev.chirograph.conformance.state;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what is remembered into an answer, in the types that the answer uses. */
final class AnswerTree {
    private AnswerTree() {}

    /** Shows what is known of a thing; what is not known stays as it is. */
    static void show(JsonNode tree, Map<String, String> as, Remembered thing) {
        as.forEach((pointer, name) -> {
            JsonNode value = thing.member(name);
            if (value != null) {
                put(tree, pointer, value);
            }
        });
    }

    /** Puts a value at a place; nothing happens when its parent is not there. */
    static void put(JsonNode tree, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (!place.matches() && tree.at(place.head()) instanceof ObjectNode parent) {
            String name = place.last().getMatchingProperty();
            parent.set(name, alike(value, parent.get(name)));
        }
    }

    /** Returns the value in the type of what stood there: a number of a document that shows texts is a text. */
    private static JsonNode alike(JsonNode value, @Nullable JsonNode before) {
        if (before == null) {
            return value;
        }
        if (before.isTextual() && (value.isNumber() || value.isBoolean())) {
            return TextNode.valueOf(value.asText());
        }
        if (before.isNumber() && value.isTextual() && value.textValue().matches("[0-9]{1,18}")) {
            return LongNode.valueOf(Long.parseLong(value.textValue()));
        }
        if (before.isArray() && value.isArray()) {
            return items((ArrayNode) value, before.path(0));
        }
        return value;
    }

    /** Items that were only described in part get the rest from the item that the answer showed. */
    private static ArrayNode items(ArrayNode values, JsonNode sample) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (JsonNode value : values) {
            if (sample instanceof ObjectNode pattern && value.isObject()) {
                ObjectNode item = pattern.deepCopy();
                value.properties()
                        .forEach(member ->
                                item.set(member.getKey(), alike(member.getValue(), item.get(member.getKey()))));
                items.add(item);
            } else {
                items.add(value);
            }
        }
        return items;
    }
}
