package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a generated tuple is read from and written as a JSON array.
 *
 * <p>Reading never fails for one bad element: the tuple keeps what came, and the accessor of that element complains
 * when it is called. Only something that is no array at all is a mismatch.
 *
 * @param <T> the tuple
 */
public final class TupleType<T extends TupleModel> implements JsonType<T> {
    private final Class<T> model;
    private final Function<TupleValues, T> constructor;
    private final @Nullable JsonType<?> rest;
    private final List<Position<?>> positions;

    private TupleType(
            Class<T> model,
            Function<TupleValues, T> constructor,
            @Nullable JsonType<?> rest,
            List<Position<?>> positions) {
        this.model = model;
        this.constructor = constructor;
        this.rest = rest;
        this.positions = positions;
    }

    /**
     * Returns the type of a tuple after which no element may follow.
     *
     * @param model its class, for messages
     * @param constructor makes the tuple
     * @param positions the declared elements, in order
     */
    public static <T extends TupleModel> TupleType<T> of(
            Class<T> model, Function<TupleValues, T> constructor, Position<?>... positions) {
        return GeneratedTypes.note(model, new TupleType<>(model, constructor, null, List.of(positions)));
    }

    /** Returns this type with further elements of {@code type} after the declared ones. */
    public TupleType<T> rest(JsonType<?> type) {
        return GeneratedTypes.note(model, new TupleType<>(model, constructor, type, positions));
    }

    /** Returns the simple name of the tuple, for messages. */
    public String name() {
        return model.getSimpleName();
    }

    List<Position<?>> positions() {
        return positions;
    }

    /** Returns the type of the elements after the declared ones. */
    JsonType<?> rest() {
        return rest == null ? JsonTypes.ANY : rest;
    }

    @Override
    public T decode(JsonNode node) {
        // PHP cannot tell an empty array from an empty object.
        if (!node.isArray() && !(node.isObject() && node.isEmpty())) {
            throw new JsonMismatchException("expected an array, got " + Scalars.kind(node));
        }
        return constructor.apply(TupleValues.decode(this, node));
    }

    @Override
    public JsonNode encode(T value) {
        return value.tupleValues().encode();
    }

    @Override
    public TypeShape shape() {
        return new TypeShape.Array(JsonTypes.ANY);
    }

    @Override
    public boolean reads(JsonNode node) {
        return node.isArray() || (node.isObject() && node.isEmpty());
    }

    @Override
    public boolean fits(JsonNode node) {
        if (!node.isArray() || (rest == null && node.size() > positions.size())) {
            return false;
        }
        for (Position<?> position : positions) {
            JsonNode element = node.get(position.index());
            if (element == null ? position.required() : !position.fits(element)) {
                return false;
            }
        }
        for (int index = positions.size(); rest != null && index < node.size(); index++) {
            if (!rest.fits(node.get(index))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        // A tuple keeps every element that it could not reproduce, so only the kind of the node counts.
        return node.isArray();
    }
}
