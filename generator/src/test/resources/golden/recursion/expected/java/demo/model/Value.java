// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Value
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number, or values.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Value {
    /** How this type is read and written. */
    UnionType<Value> TYPE = UnionType.builder(Value.class)
            .branch(DecimalVariant.class, JsonTypes.DECIMAL, DecimalVariant::new, DecimalVariant::value)
            .branch(ValueListVariant.class, JsonTypes.ref(Value.class).list(), ValueListVariant::new,
                    ValueListVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record DecimalVariant(BigDecimal value) implements Value {}

    /** Holds the value of this branch. */
    record ValueListVariant(List<Value> value) implements Value {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Value {}
}
