// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row/properties/rest
package demo.model;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.util.List;

/** An array whose elements differ by their place. */
public final class RowRest extends TupleModel {
    private static final Position<String> ITEM1 = Position.required(0, JsonTypes.STRING);

    /** How this type is read and written. */
    public static final TupleType<RowRest> TYPE = TupleType.<RowRest>of(RowRest.class, RowRest::new,
            ITEM1).rest(JsonTypes.LONG);

    private RowRest(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. */
    public static RowRest of(String item1) {
        return new RowRest(TupleValues.of(TYPE, List.of(), item1));
    }

    /** Returns a tuple that has more elements. */
    public static RowRest of(String item1, List<Long> rest) {
        return new RowRest(TupleValues.of(TYPE, TupleValues.encode(JsonTypes.LONG, rest), item1));
    }

    /** {@code Item 1}. */
    public String item1() {
        return required(ITEM1);
    }

    /** Returns the elements that follow. */
    public List<Long> rest() {
        return rest(JsonTypes.LONG);
    }
}
