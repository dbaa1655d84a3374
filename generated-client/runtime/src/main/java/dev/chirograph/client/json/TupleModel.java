package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every generated tuple is: an immutable array whose first elements have types of their own. Nothing of what it
 * was read from is lost, however short or long it was.
 *
 * <p>Two tuples are equal when they would be written as the same JSON array.
 */
public abstract class TupleModel {
    private final TupleValues values;

    /** Makes a tuple of its elements. */
    protected TupleModel(TupleValues values) {
        this.values = values;
    }

    final TupleValues tupleValues() {
        return values;
    }

    /** Returns a required element; see {@link ModelException} for when it is not there. */
    protected final <T> T required(Position<T> position) {
        return values.get(position);
    }

    /** Returns an element, or null when it is absent or null. */
    protected final <T> @Nullable T optional(Position<T> position) {
        return values.find(position);
    }

    /** Returns the elements after the declared ones, read as one type. */
    protected final <T extends @Nullable Object> List<T> rest(JsonType<T> type) {
        List<T> rest = new ArrayList<>();
        for (JsonNode node : values.rest()) {
            try {
                rest.add(type.decode(node));
            } catch (JsonMismatchException mismatch) {
                String index = Integer.toString(values.type().positions().size() + rest.size());
                throw new ModelException(values.type().name(), mismatch.within(index));
            }
        }
        return Collections.unmodifiableList(rest);
    }

    /** Returns this tuple as it would be sent. */
    public final JsonNode toJson() {
        return values.encode();
    }

    // Generated classes are final, so the class of both sides is the contract's type.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && other.getClass() == getClass()
                && values.encode().equals(((TupleModel) other).values.encode());
    }

    @Override
    public final int hashCode() {
        return values.encode().hashCode();
    }

    /** Returns the elements for a log line; those of format {@code password} are hidden. */
    @Override
    public final String toString() {
        return values.describe();
    }
}
