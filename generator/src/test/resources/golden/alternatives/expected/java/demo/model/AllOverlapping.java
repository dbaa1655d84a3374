// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/overlapping
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * The one that declares more.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface AllOverlapping {
    /** How this type is read and written. */
    UnionType<AllOverlapping> TYPE = UnionType.builder(AllOverlapping.class)
            .branch(SmallVariant.class, JsonTypes.ref(Small.class), SmallVariant::new, SmallVariant::value)
            .branch(LargeVariant.class, JsonTypes.ref(Large.class), LargeVariant::new, LargeVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record SmallVariant(Small value) implements AllOverlapping {}

    /** Holds the value of this branch. */
    record LargeVariant(Large value) implements AllOverlapping {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllOverlapping {}
}
