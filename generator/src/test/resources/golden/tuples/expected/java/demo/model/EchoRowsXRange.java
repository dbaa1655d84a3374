// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1rows/put/responses/200/headers/X-Range/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.util.List;

/** An array whose elements differ by their place. */
public final class EchoRowsXRange extends TupleModel {
    private static final Position<Long> ITEM1 = Position.required(0, JsonTypes.LONG);
    private static final Position<String> ITEM2 = Position.required(1, JsonTypes.STRING);

    /** How this type is read and written. */
    public static final TupleType<EchoRowsXRange> TYPE = TupleType.<EchoRowsXRange>of(EchoRowsXRange.class,
            EchoRowsXRange::new, ITEM1, ITEM2);

    private EchoRowsXRange(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. */
    public static EchoRowsXRange of(long item1, String item2) {
        return new EchoRowsXRange(TupleValues.of(TYPE, List.of(), item1, item2));
    }

    /** {@code Item 1}. */
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
