// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row/properties/old
package demo.model;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array whose elements differ by their place. */
public final class RowOld extends TupleModel {
    private static final Position<Boolean> ITEM1 = Position.required(0, JsonTypes.BOOLEAN);
    private static final Position<Long> ITEM2 = Position.optional(1, JsonTypes.LONG);

    /** How this type is read and written. */
    public static final TupleType<RowOld> TYPE = TupleType.<RowOld>of(RowOld.class, RowOld::new, ITEM1,
            ITEM2).rest(JsonTypes.STRING);

    private RowOld(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. Null at the end leaves out what may be absent. */
    public static RowOld of(boolean item1, @Nullable Long item2) {
        return new RowOld(TupleValues.of(TYPE, List.of(), item1, item2));
    }

    /** Returns a tuple that has more elements. Null at the end leaves out what may be absent. */
    public static RowOld of(boolean item1, @Nullable Long item2, List<String> rest) {
        return new RowOld(TupleValues.of(TYPE, TupleValues.encode(JsonTypes.STRING, rest), item1, item2));
    }

    /** {@code Item 1}. */
    public Boolean item1() {
        return required(ITEM1);
    }

    /** {@code Item 2}. */
    public @Nullable Long item2() {
        return optional(ITEM2);
    }

    /** Returns the elements that follow. */
    public List<String> rest() {
        return rest(JsonTypes.STRING);
    }
}
