package dev.chirograph.client.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every generated enumeration is: a value of the wire, known to this version of the contract or not.
 *
 * @param <V> type of the value: String, Long, BigDecimal, or JsonNode where values are of several types
 * @param <K> the values that this version knows, as a Java enum
 */
public abstract class OpenEnum<V, K extends Enum<K>> {
    private final V value;
    private final K known;

    /** Makes the enumeration value. */
    protected OpenEnum(V value, K known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** Makes a value of this class that the contract does not list. */
    protected abstract OpenEnum<V, K> unknown(V unlisted);

    /** Returns the value for a {@code switch}; its constant {@code UNKNOWN} stands for all that the contract does not list. */
    public final K known() {
        return known;
    }

    /** Returns the value as it stands on the wire. */
    public final V value() {
        return value;
    }

    // Generated classes are final, so the class of both sides is the contract's type.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && other.getClass() == getClass()
                && SameValue.key(value).equals(SameValue.key(((OpenEnum<?, ?>) other).value));
    }

    @Override
    public final int hashCode() {
        return SameValue.key(value).hashCode();
    }

    /** Returns the value as text. */
    @Override
    public final String toString() {
        return value.toString();
    }
}
