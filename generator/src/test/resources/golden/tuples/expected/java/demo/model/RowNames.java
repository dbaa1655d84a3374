// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row/properties/names
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
public final class RowNames extends TupleModel {
    private static final Position<String> OF = Position.required(0, JsonTypes.STRING);
    private static final Position<Long> REST = Position.required(1, JsonTypes.LONG);
    private static final Position<Boolean> GET_CLASS = Position.required(2, JsonTypes.BOOLEAN);
    private static final Position<String> CLASS = Position.optional(3, JsonTypes.STRING);

    /** How this type is read and written. */
    public static final TupleType<RowNames> TYPE = TupleType.<RowNames>of(RowNames.class, RowNames::new, OF, REST,
            GET_CLASS, CLASS).rest(JsonTypes.ANY);

    private RowNames(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. Null at the end leaves out what may be absent. */
    public static RowNames of(String of_, long rest_, boolean getClass_, @Nullable String class_) {
        return new RowNames(TupleValues.of(TYPE, List.of(), of_, rest_, getClass_, class_));
    }

    /** Returns a tuple that has more elements. Null at the end leaves out what may be absent. */
    public static RowNames of(String of_, long rest_, boolean getClass_, @Nullable String class_, List<JsonNode> rest) {
        return new RowNames(TupleValues.of(TYPE, TupleValues.encode(JsonTypes.ANY, rest), of_, rest_, getClass_,
                class_));
    }

    /** {@code of}. */
    public String of_() {
        return required(OF);
    }

    /** {@code rest}. */
    public Long rest_() {
        return required(REST);
    }

    /** {@code getClass}. */
    public Boolean getClass_() {
        return required(GET_CLASS);
    }

    /**
     * {@code class}.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable String class_() {
        return optional(CLASS);
    }

    /** Returns the elements that follow. */
    public List<JsonNode> rest() {
        return rest(JsonTypes.ANY);
    }
}
