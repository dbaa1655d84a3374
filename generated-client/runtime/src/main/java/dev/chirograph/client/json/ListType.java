package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An array; an empty object is read as an empty array, since PHP cannot tell them apart. */
record ListType<T extends @Nullable Object>(JsonType<T> element) implements JsonType<List<T>> {

    @Override
    public List<T> empty() {
        return List.of();
    }

    @Override
    public List<T> decode(JsonNode node) {
        if (node.isObject() && node.isEmpty()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new JsonMismatchException("expected an array, got " + Scalars.kind(node));
        }
        List<T> values = new ArrayList<>(node.size());
        for (int index = 0; index < node.size(); index++) {
            try {
                values.add(element.decode(node.get(index)));
            } catch (JsonMismatchException mismatch) {
                throw mismatch.within(Integer.toString(index));
            }
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public JsonNode encode(List<T> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> array.add(element.encode(value)));
        return array;
    }

    @Override
    public TypeShape shape() {
        return new TypeShape.Array(element);
    }

    @Override
    public boolean reads(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).allMatch(element::reads)
                : node.isObject() && node.isEmpty();
    }

    @Override
    public boolean fits(JsonNode node) {
        if (!node.isArray()) {
            return false;
        }
        for (JsonNode item : node) {
            if (!element.fits(item)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean reproduces(List<T> values, JsonNode node) {
        if (!node.isArray() || node.size() != values.size()) {
            return false;
        }
        for (int index = 0; index < values.size(); index++) {
            if (!element.reproduces(values.get(index), node.get(index))) {
                return false;
            }
        }
        return true;
    }
}
