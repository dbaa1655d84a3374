// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Thing/properties/mixed
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface ThingMixed {
    /** How this type is read and written. */
    UnionType<ThingMixed> TYPE = UnionType.builder(ThingMixed.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements ThingMixed {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements ThingMixed {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements ThingMixed {}
}
