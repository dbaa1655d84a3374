package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object as parts (OpenAPI 3.1, 4.8.15): a file as its bytes, an object as JSON, or as XML where its
 * encoding says so, a scalar as text, an array as one part for each element.
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
        Map<String, Property<?>> properties =
                type.shape() instanceof TypeShape.Structure structure ? structure.properties() : Map.of();
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            Member declared = new Member(name, properties.get(name), PartEncoding.find(name, encodings));
            if (member.getValue().isArray()) {
                member.getValue().forEach(item -> declared.add(item, parts));
            } else {
                declared.add(member.getValue(), parts);
            }
        }
        return parts;
    }

    /**
     * A member of the object.
     *
     * @param property what its type says of it, or null
     */
    private record Member(String name, @Nullable Property<?> property, PartEncoding encoding) {

        void add(JsonNode value, List<Part> parts) {
            if (value.isNull()) {
                return;
            }
            BinarySource file = BinarySource.TYPE.fits(value) ? BinarySource.TYPE.decode(value) : null;
            Part part = file != null ? Part.file(name, file) : part(value);
            if (part != null) {
                parts.add(encoding.applyTo(part, file));
            }
        }

        private @Nullable Part part(JsonNode value) {
            if (value.isObject() && encoding.isXml()) {
                return Part.of(name, encoding.xml(rootName(), type(), value));
            }
            return value.isContainerNode()
                    ? Part.json(name, JsonTypes.ANY, value)
                    : Part.text(name, JsonTypes.ANY, value);
        }

        private String rootName() {
            return property == null || property.xml().name() == null
                    ? name
                    : property.xml().name();
        }

        /** Each element of an array has a part of its own. */
        private JsonType<?> type() {
            JsonType<?> whole = property == null ? JsonTypes.ANY : property.type();
            return whole.shape() instanceof TypeShape.Array array ? array.element() : whole;
        }
    }
}
