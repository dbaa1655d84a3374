// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ping
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Ping {
    /** How this type is read and written. */
    UnionType<Ping> TYPE = UnionType.builder(Ping.class)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record LongVariant(long value) implements Ping {}

    /** Holds the value of this branch. */
    record StringVariant(String value) implements Ping {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Ping {}
}
