// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/wordOrMore
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllWordOrMore {
    /** How this type is read and written. */
    UnionType<AllWordOrMore> TYPE = UnionType.builder(AllWordOrMore.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .branch(SmallVariant.class, JsonTypes.ref(Small.class), SmallVariant::new, SmallVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements AllWordOrMore {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements AllWordOrMore {}

    /** Holds the value of this branch. */
    record SmallVariant(Small value) implements AllWordOrMore {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllWordOrMore {}
}
