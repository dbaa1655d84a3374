// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoiceStatus
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * State of an invoice.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class InvoiceStatus extends OpenEnum<String, InvoiceStatus.Known> {
    /** {@code Paid}. */
    public static final InvoiceStatus PAID = new InvoiceStatus("Paid", Known.PAID);

    /** {@code Unpaid}. */
    public static final InvoiceStatus UNPAID = new InvoiceStatus("Unpaid", Known.UNPAID);

    /** {@code Cancelled}. */
    public static final InvoiceStatus CANCELLED = new InvoiceStatus("Cancelled", Known.CANCELLED);

    /** How this type is read and written. */
    public static final EnumType<String, InvoiceStatus> TYPE = EnumType.<String, InvoiceStatus>of(JsonTypes.STRING,
            PAID, UNPAID, CANCELLED);

    private InvoiceStatus(String value, Known known) {
        super(value, known);
    }

    @Override
    protected InvoiceStatus unknown(String unlisted) {
        return new InvoiceStatus(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static InvoiceStatus of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PAID,
        UNPAID,
        CANCELLED,
        UNKNOWN
    }
}
