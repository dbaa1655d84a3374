package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How a generated enumeration is read and written; a word that the contract does not know is read all the same.
 *
 * @param <V> type of the values on the wire
 * @param <T> the enumeration
 */
public final class EnumType<V, T extends OpenEnum<V, ?>> implements JsonType<T> {
    private final JsonType<V> base;
    private final T prototype;
    private final Map<Object, T> known;

    private EnumType(JsonType<V> base, T prototype, Map<Object, T> known) {
        this.base = base;
        this.prototype = prototype;
        this.known = known;
    }

    /**
     * Returns the type of an enumeration.
     *
     * @param base type of the values
     * @param first what the contract lists first; it makes what the contract does not list
     * @param more what else it lists, in its order
     */
    @SafeVarargs
    public static <V, T extends OpenEnum<V, ?>> EnumType<V, T> of(JsonType<V> base, T first, T... more) {
        Map<Object, T> byValue = new LinkedHashMap<>();
        byValue.put(SameValue.key(first.value()), first);
        for (T constant : more) {
            byValue.putIfAbsent(SameValue.key(constant.value()), constant);
        }
        return GeneratedTypes.note(first.getClass(), new EnumType<>(base, first, byValue));
    }

    /**
     * Returns the type of an enumeration that has no constants, since the contract lists too many values.
     *
     * @param base type of the values
     * @param prototype any value of the enumeration; it makes the others
     */
    public static <V, T extends OpenEnum<V, ?>> EnumType<V, T> withoutConstants(JsonType<V> base, T prototype) {
        return GeneratedTypes.note(prototype.getClass(), new EnumType<>(base, prototype, Map.of()));
    }

    /** Returns the constant of a value, or a new one for a value that the contract does not list. */
    // An enumeration makes values of its own class.
    @SuppressWarnings("unchecked")
    public T of(V value) {
        T constant = known.get(SameValue.key(value));
        return constant != null ? constant : (T) prototype.unknown(value);
    }

    /** Returns the values that the contract lists, in its order. */
    public Set<V> known() {
        Set<V> values = new LinkedHashSet<>();
        known.values().forEach(constant -> values.add(constant.value()));
        return Collections.unmodifiableSet(values);
    }

    @Override
    public T decode(JsonNode node) {
        return of(base.decode(node));
    }

    @Override
    public JsonNode encode(T value) {
        return base.encode(value.value());
    }

    @Override
    public boolean fits(JsonNode node) {
        return base.fits(node) && known.containsKey(SameValue.key(base.decode(node)));
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        return base.reproduces(value.value(), node);
    }

    /** A value whose text says nothing of its type has the type of the value that the contract writes so. */
    @Override
    public JsonNode fromText(String text) {
        if (base.shape() instanceof TypeShape.Open) {
            for (T constant : known.values()) {
                JsonNode node = base.encode(constant.value());
                if (node.isValueNode() && node.asText().equals(text)) {
                    return node;
                }
            }
        }
        return base.fromText(text);
    }
}
