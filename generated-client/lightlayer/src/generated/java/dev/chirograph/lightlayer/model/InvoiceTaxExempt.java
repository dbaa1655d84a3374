// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice/properties/taxexempt
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Whether the client is exempt from tax.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class InvoiceTaxExempt extends OpenEnum<String, InvoiceTaxExempt.Known> {
    /** {@code 0}. */
    public static final InvoiceTaxExempt _0 = new InvoiceTaxExempt("0", Known._0);

    /** {@code 1}. */
    public static final InvoiceTaxExempt _1 = new InvoiceTaxExempt("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, InvoiceTaxExempt> TYPE = EnumType.<String, InvoiceTaxExempt>of(
            JsonTypes.STRING, _0, _1);

    private InvoiceTaxExempt(String value, Known known) {
        super(value, known);
    }

    @Override
    protected InvoiceTaxExempt unknown(String unlisted) {
        return new InvoiceTaxExempt(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static InvoiceTaxExempt of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
