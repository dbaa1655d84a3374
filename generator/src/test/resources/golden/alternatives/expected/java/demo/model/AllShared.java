// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/shared
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllShared {
    /** How this type is read and written. */
    UnionType<AllShared> TYPE = UnionType.<AllShared>builder()
            .branch(AllSharedOption1Variant.class, () -> AllSharedOption1.TYPE, AllSharedOption1Variant::new, AllSharedOption1Variant::value)
            .branch(AllSharedOption2Variant.class, () -> AllSharedOption2.TYPE, AllSharedOption2Variant::new, AllSharedOption2Variant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AllSharedOption1Variant(AllSharedOption1 value) implements AllShared {}

    /** Holds the value of this branch. */
    record AllSharedOption2Variant(AllSharedOption2 value) implements AllShared {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllShared {}
}
