// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderResult/properties/total
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.math.BigDecimal;

/**
 * Amount of the invoice: a string in the documents, a number on one portal.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface OrderResultTotal {
    /** How this type is read and written. */
    UnionType<OrderResultTotal> TYPE = UnionType.builder(OrderResultTotal.class)
            .branch(DecimalVariant.class, JsonTypes.DECIMAL_STRING, DecimalVariant::new, DecimalVariant::value)
            .branch(DecimalVariant2.class, JsonTypes.DECIMAL, DecimalVariant2::new, DecimalVariant2::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record DecimalVariant(BigDecimal value) implements OrderResultTotal {}

    /** Holds the value of this branch. */
    record DecimalVariant2(BigDecimal value) implements OrderResultTotal {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements OrderResultTotal {}
}
