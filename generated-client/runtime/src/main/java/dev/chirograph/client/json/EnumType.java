package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Function;

/**
 * How a generated enumeration is read and written; a word that the contract does not know is read all the same.
 *
 * @param base type of the values
 * @param of makes the enumeration from a value
 * @param known the values that the contract lists
 */
public record EnumType<V, T extends OpenEnum<V>>(JsonType<V> base, Function<V, T> of, Set<V> known)
        implements JsonType<T> {

    @Override
    public T decode(JsonNode node) {
        return of.apply(base.decode(node));
    }

    @Override
    public JsonNode encode(T value) {
        return base.encode(value.value());
    }

    @Override
    public boolean fits(JsonNode node) {
        return base.fits(node) && known.contains(base.decode(node));
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        return base.reproduces(value.value(), node);
    }

    @Override
    public JsonNode fromText(String text) {
        return base.fromText(text);
    }
}
