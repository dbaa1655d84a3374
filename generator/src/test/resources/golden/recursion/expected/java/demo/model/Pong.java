// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Pong
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Pong {
    /** How this type is read and written. */
    UnionType<Pong> TYPE = UnionType.builder(Pong.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements Pong {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements Pong {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Pong {}
}
