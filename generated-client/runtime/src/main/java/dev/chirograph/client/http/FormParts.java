package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object as parts (OpenAPI 3.1, 4.8.15): a file as its bytes, an object as JSON, a scalar as text, an
 * array as one part for each element.
 */
final class FormParts {
    private FormParts() {}

    /**
     * Returns the parts of a value.
     *
     * @throws IllegalArgumentException when the value is no JSON object
     */
    static <T> List<Part> of(JsonType<T> type, T value, List<PartEncoding> encodings) {
        JsonNode object = type.encode(value);
        if (!object.isObject()) {
            throw new IllegalArgumentException("a form is made of an object");
        }
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            PartEncoding encoding = PartEncoding.find(member.getKey(), encodings);
            if (member.getValue().isArray()) {
                member.getValue().forEach(item -> add(parts, member.getKey(), item, encoding));
            } else {
                add(parts, member.getKey(), member.getValue(), encoding);
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, String name, JsonNode value, PartEncoding encoding) {
        if (value.isNull()) {
            return;
        }
        BinarySource file = BinarySource.TYPE.fits(value) ? BinarySource.TYPE.decode(value) : null;
        Part part = file != null ? Part.file(name, file) : part(name, value);
        if (part != null) {
            parts.add(encoding.applyTo(part, file));
        }
    }

    private static @Nullable Part part(String name, JsonNode value) {
        return value.isContainerNode() ? Part.json(name, JsonTypes.ANY, value) : Part.text(name, JsonTypes.ANY, value);
    }
}
