package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.POJONode;

/** Values that no JSON text holds: they pass through a model in memory only. */
record OpaqueType<T>(String name, Class<T> kind) implements JsonType<T> {

    @Override
    public T decode(JsonNode node) {
        if (node instanceof POJONode held && kind.isInstance(held.getPojo())) {
            return kind.cast(held.getPojo());
        }
        throw new JsonMismatchException("expected " + name + ", got " + Scalars.kind(node));
    }

    @Override
    public JsonNode encode(T value) {
        return JsonNodeFactory.instance.pojoNode(value);
    }

    @Override
    public boolean fits(JsonNode node) {
        return node instanceof POJONode held && kind.isInstance(held.getPojo());
    }
}
