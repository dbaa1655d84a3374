package dev.chirograph.client.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a generated list or map of itself is: a named type around its value. Immutable.
 *
 * @param <V> type of the value, a list or a map
 */
public abstract class Holder<V> {
    private final V value;

    /** Holds a copy of a value. */
    // A copy of a list is a list, and a copy of a map a map.
    @SuppressWarnings("unchecked")
    protected Holder(V value) {
        this.value = (V) Copies.of(Objects.requireNonNull(value, "value"));
    }

    /** Returns the value; nobody can change it. */
    public final V value() {
        return value;
    }

    // Generated classes are final, so the class of both sides is the contract's type.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && value.equals(((Holder<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** Returns the value as text. */
    @Override
    public final String toString() {
        return value.toString();
    }
}
