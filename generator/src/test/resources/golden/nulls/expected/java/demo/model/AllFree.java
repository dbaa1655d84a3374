// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/free
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.Map;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllFree {
    /** How this type is read and written. */
    UnionType<AllFree> TYPE = UnionType.builder(AllFree.class)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .branch(JsonMapVariant.class, JsonTypes.ANY.map(), JsonMapVariant::new, JsonMapVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record LongVariant(long value) implements AllFree {}

    /** Holds the value of this branch. */
    record JsonMapVariant(Map<String, JsonNode> value) implements AllFree {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllFree {}
}
