// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/shared
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllShared {
    /** How this type is read and written. */
    UnionType<AllShared> TYPE = UnionType.builder(AllShared.class)
            .branch(AllSharedSmallVariant.class, JsonTypes.ref(AllSharedSmall.class), AllSharedSmallVariant::new,
                    AllSharedSmallVariant::value)
            .branch(AllSharedCashVariant.class, JsonTypes.ref(AllSharedCash.class), AllSharedCashVariant::new,
                    AllSharedCashVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AllSharedSmallVariant(AllSharedSmall value) implements AllShared {}

    /** Holds the value of this branch. */
    record AllSharedCashVariant(AllSharedCash value) implements AllShared {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllShared {}
}
