// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewGeneralTicket/properties/department
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * {@code 1} Billing, {@code 2} Sales, {@code 6} Other.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NewGeneralTicketDepartment extends OpenEnum<String, NewGeneralTicketDepartment.Known> {
    /** {@code 1}. */
    public static final NewGeneralTicketDepartment _1 = new NewGeneralTicketDepartment("1", Known._1);

    /** {@code 2}. */
    public static final NewGeneralTicketDepartment _2 = new NewGeneralTicketDepartment("2", Known._2);

    /** {@code 6}. */
    public static final NewGeneralTicketDepartment _6 = new NewGeneralTicketDepartment("6", Known._6);

    /** How this type is read and written. */
    public static final EnumType<String, NewGeneralTicketDepartment> TYPE =
            EnumType.<String, NewGeneralTicketDepartment>of(JsonTypes.STRING, _1, _2, _6);

    private NewGeneralTicketDepartment(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NewGeneralTicketDepartment unknown(String unlisted) {
        return new NewGeneralTicketDepartment(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NewGeneralTicketDepartment of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _1,
        _2,
        _6,
        UNKNOWN
    }
}
