package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The type of a generated class, looked up when it is first used. */
final class LazyType<T> implements JsonType<T> {
    private final Class<T> generated;
    private volatile @Nullable JsonType<T> resolved;

    LazyType(Class<T> generated) {
        this.generated = generated;
    }

    JsonType<T> type() {
        JsonType<T> type = resolved;
        if (type == null) {
            type = GeneratedTypes.of(generated);
            resolved = type;
        }
        return type;
    }

    @Override
    public T decode(JsonNode node) {
        return type().decode(node);
    }

    @Override
    public JsonNode encode(T value) {
        return type().encode(value);
    }

    @Override
    public TypeShape shape() {
        return type().shape();
    }

    @Override
    public boolean reads(JsonNode node) {
        return type().reads(node);
    }

    @Override
    public boolean fits(JsonNode node) {
        return type().fits(node);
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        return type().reproduces(value, node);
    }

    @Override
    public JsonNode fromText(String text) {
        return type().fromText(text);
    }
}
