// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoiceItem/properties/taxed
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Whether tax is added to the line.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class InvoiceItemTaxed extends OpenEnum<String, InvoiceItemTaxed.Known> {
    /** {@code 0}. */
    public static final InvoiceItemTaxed _0 = new InvoiceItemTaxed("0", Known._0);

    /** {@code 1}. */
    public static final InvoiceItemTaxed _1 = new InvoiceItemTaxed("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, InvoiceItemTaxed> TYPE = EnumType.<String, InvoiceItemTaxed>of(
            JsonTypes.STRING, _0, _1);

    private InvoiceItemTaxed(String value, Known known) {
        super(value, known);
    }

    @Override
    protected InvoiceItemTaxed unknown(String unlisted) {
        return new InvoiceItemTaxed(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static InvoiceItemTaxed of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
