// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1rows/put/parameters/0/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.math.BigDecimal;
import java.util.List;

/** An array whose elements differ by their place. */
public final class EchoRowsNear extends TupleModel {
    private static final Position<BigDecimal> ITEM1 = Position.required(0, JsonTypes.DECIMAL);
    private static final Position<String> ITEM2 = Position.required(1, JsonTypes.STRING);

    /** How this type is read and written. */
    public static final TupleType<EchoRowsNear> TYPE = TupleType.<EchoRowsNear>of(EchoRowsNear.class, EchoRowsNear::new,
            ITEM1, ITEM2);

    private EchoRowsNear(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. */
    public static EchoRowsNear of(BigDecimal item1, String item2) {
        return new EchoRowsNear(TupleValues.of(TYPE, List.of(), item1, item2));
    }

    /** {@code Item 1}. */
    public BigDecimal item1() {
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
