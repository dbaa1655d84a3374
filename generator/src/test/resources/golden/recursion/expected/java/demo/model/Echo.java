// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Echo
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * One of its own alternatives.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Echo {
    /** How this type is read and written. */
    UnionType<Echo> TYPE = UnionType.builder(Echo.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(BooleanVariant.class, JsonTypes.BOOLEAN, BooleanVariant::new, BooleanVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements Echo {}

    /** Holds the value of this branch. */
    record BooleanVariant(boolean value) implements Echo {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Echo {}
}
