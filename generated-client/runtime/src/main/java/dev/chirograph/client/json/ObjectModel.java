package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every generated object model is: an immutable, ordered set of members that loses nothing it was read from.
 *
 * <p>Two models are equal when they would be written as the same JSON object.
 */
public abstract class ObjectModel {
    private final ObjectValues values;

    /** Makes a model of its members. */
    protected ObjectModel(ObjectValues values) {
        this.values = values;
    }

    /**
     * Makes another model of this class.
     *
     * @param members what it holds
     */
    protected abstract ObjectModel create(ObjectValues members);

    /** Returns the members, for the builder and the type of the same model. */
    protected final ObjectValues objectValues() {
        return values;
    }

    /** Returns the members that the contract does not declare, read as one type, in their order. */
    protected final <T extends @Nullable Object> Map<String, T> additional(JsonType<T> type) {
        Map<String, T> typed = new LinkedHashMap<>();
        values.additional().forEach((name, node) -> {
            try {
                typed.put(name, type.decode(node));
            } catch (JsonMismatchException mismatch) {
                throw new ModelException(values.type().name(), mismatch.within(name));
            }
        });
        return Collections.unmodifiableMap(typed);
    }

    /** Returns this object as it would be sent. */
    public final JsonNode toJson() {
        return values.encode();
    }

    // Generated classes are final, so the class of both sides is the contract's type.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && values.equals(((ObjectModel) other).values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** Returns the members for a log line; properties of format {@code password} are hidden. */
    @Override
    public final String toString() {
        return values.describe();
    }
}
