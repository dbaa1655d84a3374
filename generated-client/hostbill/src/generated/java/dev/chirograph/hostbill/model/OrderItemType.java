// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderItem/properties/type
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * What is ordered; decides which of the other fields apply.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class OrderItemType extends OpenEnum<String, OrderItemType.Known> {
    /** {@code product}. */
    public static final OrderItemType PRODUCT = new OrderItemType("product", Known.PRODUCT);

    /** {@code certificate}. */
    public static final OrderItemType CERTIFICATE = new OrderItemType("certificate", Known.CERTIFICATE);

    /** How this type is read and written. */
    public static final EnumType<String, OrderItemType> TYPE = EnumType.<String, OrderItemType>of(JsonTypes.STRING,
            PRODUCT, CERTIFICATE);

    private OrderItemType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected OrderItemType unknown(String unlisted) {
        return new OrderItemType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static OrderItemType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PRODUCT,
        CERTIFICATE,
        UNKNOWN
    }
}
