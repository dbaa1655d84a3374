// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row/properties/open
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array whose elements differ by their place. */
public final class RowOpen extends TupleModel {
    private static final Position<Boolean> ITEM1 = Position.optional(0, JsonTypes.BOOLEAN);
    private static final Position<String> ITEM2 = Position.optional(1, JsonTypes.STRING).orNull();

    /** How this type is read and written. */
    public static final TupleType<RowOpen> TYPE = TupleType.<RowOpen>of(RowOpen.class, RowOpen::new, ITEM1,
            ITEM2).rest(JsonTypes.ANY);

    private RowOpen(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. Null at the end leaves out what may be absent. */
    public static RowOpen of(@Nullable Boolean item1, @Nullable String item2) {
        return new RowOpen(TupleValues.of(TYPE, List.of(), item1, item2));
    }

    /** Returns a tuple that has more elements. Null at the end leaves out what may be absent. */
    public static RowOpen of(@Nullable Boolean item1, @Nullable String item2, List<JsonNode> rest) {
        return new RowOpen(TupleValues.of(TYPE, TupleValues.encode(JsonTypes.ANY, rest), item1, item2));
    }

    /** {@code Item 1}. */
    public @Nullable Boolean item1() {
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
