package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * How a generated list or map of itself is read and written: as the value that it holds.
 *
 * @param <V> type of the value
 * @param <T> the holder
 */
public final class HolderType<V, T extends Holder<V>> implements JsonType<T> {
    private final JsonType<V> content;
    private final Function<V, T> constructor;

    private HolderType(JsonType<V> content, Function<V, T> constructor) {
        this.content = content;
        this.constructor = constructor;
    }

    /**
     * Returns the type of a holder.
     *
     * @param holder its class
     * @param content type of the value
     * @param constructor makes the holder
     */
    public static <V, T extends Holder<V>> HolderType<V, T> of(
            Class<T> holder, JsonType<V> content, Function<V, T> constructor) {
        return GeneratedTypes.note(holder, new HolderType<>(content, constructor));
    }

    @Override
    public T decode(JsonNode node) {
        return constructor.apply(content.decode(node));
    }

    @Override
    public JsonNode encode(T value) {
        return content.encode(value.value());
    }

    @Override
    public boolean fits(JsonNode node) {
        return content.fits(node);
    }

    @Override
    public boolean reads(JsonNode node) {
        return content.reads(node);
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        return content.reproduces(value.value(), node);
    }

    @Override
    public TypeShape shape() {
        return content.shape();
    }
}
