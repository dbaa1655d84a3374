// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/nested/oneOf/1
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllNestedOption2 {
    /** How this type is read and written. */
    UnionType<AllNestedOption2> TYPE = UnionType.builder(AllNestedOption2.class)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .branch(CashVariant.class, JsonTypes.ref(Cash.class), CashVariant::new, CashVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record LongVariant(long value) implements AllNestedOption2 {}

    /** Holds the value of this branch. */
    record CashVariant(Cash value) implements AllNestedOption2 {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllNestedOption2 {}
}
