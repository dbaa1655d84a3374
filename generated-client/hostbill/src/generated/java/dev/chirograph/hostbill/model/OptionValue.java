// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OptionValue
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.Map;

/**
 * Value of a product option: a quantity (number or string of digits) for sliders and quantity fields, an item id for
 * lists and radio buttons, or item ids with quantities.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface OptionValue {
    /** How this type is read and written. */
    UnionType<OptionValue> TYPE = UnionType.builder(OptionValue.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .branch(LongMapVariant.class, JsonTypes.LONG.map(), LongMapVariant::new, LongMapVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements OptionValue {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements OptionValue {}

    /** Holds the value of this branch. */
    record LongMapVariant(Map<String, Long> value) implements OptionValue {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements OptionValue {}
}
