// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CommercialTemplateOrder/properties/confirm_purchase
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * {@code 1} agrees to pay.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class CommercialTemplateOrderConfirmPurchase extends OpenEnum<String, CommercialTemplateOrderConfirmPurchase.Known> {
    /** {@code 0}. */
    public static final CommercialTemplateOrderConfirmPurchase _0 =
            new CommercialTemplateOrderConfirmPurchase("0", Known._0);

    /** {@code 1}. */
    public static final CommercialTemplateOrderConfirmPurchase _1 =
            new CommercialTemplateOrderConfirmPurchase("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, CommercialTemplateOrderConfirmPurchase> TYPE =
            EnumType.<String, CommercialTemplateOrderConfirmPurchase>of(JsonTypes.STRING, _0, _1);

    private CommercialTemplateOrderConfirmPurchase(String value, Known known) {
        super(value, known);
    }

    @Override
    protected CommercialTemplateOrderConfirmPurchase unknown(String unlisted) {
        return new CommercialTemplateOrderConfirmPurchase(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static CommercialTemplateOrderConfirmPurchase of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
