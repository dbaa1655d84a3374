// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/tuple
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array whose elements differ by their place. */
public final class AllTuple extends TupleModel {
    private static final Position<BigDecimal> ITEM1 = Position.optional(0, JsonTypes.DECIMAL);
    private static final Position<String> ITEM2 = Position.optional(1, JsonTypes.STRING);

    /** How this type is read and written. */
    public static final TupleType<AllTuple> TYPE = TupleType.<AllTuple>of(AllTuple.class, AllTuple::new, ITEM1, ITEM2);

    private AllTuple(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. Null at the end leaves out what may be absent. */
    public static AllTuple of(@Nullable BigDecimal item1, @Nullable String item2) {
        return new AllTuple(TupleValues.of(TYPE, List.of(), item1, item2));
    }

    /** {@code Item 1}. */
    public @Nullable BigDecimal item1() {
        return optional(ITEM1);
    }

    /** {@code Item 2}. */
    public @Nullable String item2() {
        return optional(ITEM2);
    }

    /** Returns the elements that follow. */
    public List<JsonNode> rest() {
        return rest(JsonTypes.ANY);
    }
}
