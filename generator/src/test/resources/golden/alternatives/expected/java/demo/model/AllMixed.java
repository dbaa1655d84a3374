// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/mixed
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;
import java.util.Map;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllMixed {
    /** How this type is read and written. */
    UnionType<AllMixed> TYPE = UnionType.builder(AllMixed.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .branch(BooleanVariant.class, JsonTypes.BOOLEAN, BooleanVariant::new, BooleanVariant::value)
            .branch(JsonMapVariant.class, JsonTypes.ANY.map(), JsonMapVariant::new, JsonMapVariant::value)
            .branch(JsonListVariant.class, JsonTypes.ANY.list(), JsonListVariant::new, JsonListVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements AllMixed {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements AllMixed {}

    /** Holds the value of this branch. */
    record BooleanVariant(boolean value) implements AllMixed {}

    /** Holds the value of this branch. */
    record JsonMapVariant(Map<String, JsonNode> value) implements AllMixed {}

    /** Holds the value of this branch. */
    record JsonListVariant(List<JsonNode> value) implements AllMixed {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllMixed {}
}
