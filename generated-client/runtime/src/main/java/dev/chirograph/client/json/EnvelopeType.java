package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** An object whose only member is what Java sees. */
record EnvelopeType<T>(String name, JsonType<T> content) implements JsonType<T> {

    @Override
    public T decode(JsonNode node) {
        JsonNode member = node.get(name);
        if (member == null) {
            throw new JsonMismatchException(
                    "expected an object with the member \"" + name + "\", got " + Scalars.kind(node));
        }
        try {
            return content.decode(member);
        } catch (JsonMismatchException mismatch) {
            throw mismatch.within(name);
        }
    }

    @Override
    public JsonNode encode(T value) {
        return JsonNodeFactory.instance.objectNode().set(name, content.encode(value));
    }

    @Override
    public TypeShape shape() {
        return new TypeShape.Structure(Map.of(name, content.required(name)));
    }

    @Override
    public boolean reads(JsonNode node) {
        return node.has(name) && content.reads(node.get(name));
    }

    @Override
    public boolean fits(JsonNode node) {
        JsonNode member = node.get(name);
        return member != null && content.fits(member);
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        JsonNode member = node.get(name);
        return member != null && node.size() == 1 && content.reproduces(value, member);
    }
}
