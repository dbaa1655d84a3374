package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/** A type that allows JSON null as well. */
// NullAway does not see that the type argument itself is nullable here.
@SuppressWarnings("NullAway")
record NullableType<T>(JsonType<T> type) implements JsonType<@Nullable T> {

    @Override
    public @Nullable T decode(JsonNode node) {
        return JsonTypes.isNull(node) ? null : type.decode(node);
    }

    @Override
    public JsonNode encode(@Nullable T value) {
        return value == null ? NullNode.instance : type.encode(value);
    }

    @Override
    public TypeShape shape() {
        return type.shape();
    }

    @Override
    public boolean reads(JsonNode node) {
        return JsonTypes.isNull(node) || type.reads(node);
    }

    @Override
    public boolean fits(JsonNode node) {
        return JsonTypes.isNull(node) || type.fits(node);
    }

    @Override
    public boolean reproduces(@Nullable T value, JsonNode node) {
        return value == null ? JsonTypes.isNull(node) : type.reproduces(value, node);
    }

    @Override
    public JsonNode fromText(String text) {
        return type.fromText(text);
    }
}
