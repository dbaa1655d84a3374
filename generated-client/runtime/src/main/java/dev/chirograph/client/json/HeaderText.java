package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a header as the JSON that its type declares: in style {@code simple}, or as JSON text, in which no
 * list or object of that style begins.
 */
public final class HeaderText {
    private HeaderText() {}

    /**
     * Reads a value.
     *
     * @param type tells arrays and objects from scalars
     * @param explode whether members of an object are written {@code name=value}
     * @return JSON of the type; a text where the value is not of its form
     */
    public static JsonNode read(String text, JsonType<?> type, boolean explode) {
        JsonNode json = json(text.strip(), type);
        if (json != null) {
            return json;
        }
        TypeShape shape = type.shape();
        if (shape instanceof TypeShape.Array array) {
            return array(text, array.element());
        }
        if (shape instanceof TypeShape.Structure structure) {
            return object(text, structure.properties(), JsonTypes.STRING, explode);
        }
        return shape instanceof TypeShape.Dictionary dictionary
                ? object(text, Map.of(), dictionary.value(), explode)
                : type.fromText(text.strip());
    }

    /** Reads the lines of a header of which each is a value of its own, and none a list. */
    public static JsonNode lines(List<String> lines, JsonType<?> element) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> items.add(element.fromText(line.strip())));
        return items;
    }

    private static @Nullable JsonNode json(String text, JsonType<?> type) {
        boolean list = text.startsWith("[") && type.shape() instanceof TypeShape.Array;
        boolean object = text.startsWith("{") && !(type.shape() instanceof TypeShape.Scalar);
        if (!list && !object) {
            return null;
        }
        try {
            return Json.parse(text);
        } catch (JsonSyntaxException other) {
            return null;
        }
    }

    private static ArrayNode array(String text, JsonType<?> element) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        if (!text.isBlank()) {
            for (String item : text.split(",", -1)) {
                items.add(element.fromText(item.strip()));
            }
        }
        return items;
    }

    private static ObjectNode object(
            String text, Map<String, Property<?>> properties, JsonType<?> other, boolean explode) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        String[] steps = text.isBlank() ? new String[0] : text.split(",", -1);
        for (int index = 0; index < steps.length; index++) {
            String step = steps[index].strip();
            int equals = step.indexOf('=');
            String name = explode && equals >= 0 ? step.substring(0, equals) : step;
            String value = explode && equals >= 0 ? step.substring(equals + 1) : "";
            if (!explode && index + 1 < steps.length) {
                index++;
                value = steps[index].strip();
            }
            Property<?> property = properties.get(name);
            object.set(name, (property == null ? other : property.type()).fromText(value));
        }
        return object;
    }
}
