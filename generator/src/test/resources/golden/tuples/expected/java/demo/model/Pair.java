// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Pair
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.util.List;

/**
 * A number and its name.
 *
 * <p>An array whose elements differ by their place.
 */
public final class Pair extends TupleModel {
    private static final Position<Long> ITEM1 = Position.required(0, JsonTypes.LONG);
    private static final Position<String> ITEM2 = Position.required(1, JsonTypes.STRING);

    /** How this type is read and written. */
    public static final TupleType<Pair> TYPE = TupleType.<Pair>of(Pair.class, Pair::new, ITEM1, ITEM2);

    private Pair(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. */
    public static Pair of(long item1, String item2) {
        return new Pair(TupleValues.of(TYPE, List.of(), item1, item2));
    }

    /** How many. Minimum: 0. */
    public Long item1() {
        return required(ITEM1);
    }

    /** {@code Item 2}. */
    public String item2() {
        return required(ITEM2);
    }

    /** Returns the elements that follow. */
    public List<JsonNode> rest() {
        return rest(JsonTypes.ANY);
    }
}
