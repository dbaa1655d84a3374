// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/tagged
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Told by constants.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface AllTagged {
    /** How this type is read and written. */
    UnionType<AllTagged> TYPE = UnionType.builder(AllTagged.class)
            .branch(CardVariant.class, JsonTypes.ref(Card.class), CardVariant::new, CardVariant::value)
            .branch(CashVariant.class, JsonTypes.ref(Cash.class), CashVariant::new, CashVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record CardVariant(Card value) implements AllTagged {}

    /** Holds the value of this branch. */
    record CashVariant(Cash value) implements AllTagged {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllTagged {}
}
