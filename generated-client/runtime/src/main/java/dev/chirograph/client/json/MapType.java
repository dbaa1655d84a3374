package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with free names; an empty array is read as an empty object, since PHP cannot tell them apart. */
record MapType<T extends @Nullable Object>(JsonType<T> value) implements JsonType<Map<String, T>> {

    @Override
    public Map<String, T> empty() {
        return Map.of();
    }

    @Override
    public Map<String, T> decode(JsonNode node) {
        if (node.isArray() && node.isEmpty()) {
            return Map.of();
        }
        if (!node.isObject()) {
            throw new JsonMismatchException("expected an object, got " + Scalars.kind(node));
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            try {
                values.put(member.getKey(), value.decode(member.getValue()));
            } catch (JsonMismatchException mismatch) {
                throw mismatch.within(member.getKey());
            }
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public JsonNode encode(Map<String, T> values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        values.forEach((name, member) -> object.set(name, value.encode(member)));
        return object;
    }

    @Override
    public TypeShape shape() {
        return new TypeShape.Dictionary(value);
    }

    @Override
    public boolean reads(JsonNode node) {
        return node.isObject()
                ? node.properties().stream().allMatch(member -> value.reads(member.getValue()))
                : node.isArray() && node.isEmpty();
    }

    @Override
    public boolean fits(JsonNode node) {
        return node.isObject() && node.properties().stream().allMatch(member -> value.fits(member.getValue()));
    }

    @Override
    public boolean reproduces(Map<String, T> values, JsonNode node) {
        return node.isObject()
                && node.properties().stream().allMatch(member -> {
                    T read = values.get(member.getKey());
                    return read == null ? member.getValue().isNull() : value.reproduces(read, member.getValue());
                });
    }
}
