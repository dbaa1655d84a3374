// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewHostingTicket/properties/department
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * {@code 3} WordPress, {@code 4} Cloud Hosting.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NewHostingTicketDepartment extends OpenEnum<String, NewHostingTicketDepartment.Known> {
    /** {@code 3}. */
    public static final NewHostingTicketDepartment _3 = new NewHostingTicketDepartment("3", Known._3);

    /** {@code 4}. */
    public static final NewHostingTicketDepartment _4 = new NewHostingTicketDepartment("4", Known._4);

    /** How this type is read and written. */
    public static final EnumType<String, NewHostingTicketDepartment> TYPE =
            EnumType.<String, NewHostingTicketDepartment>of(JsonTypes.STRING, _3, _4);

    private NewHostingTicketDepartment(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NewHostingTicketDepartment unknown(String unlisted) {
        return new NewHostingTicketDepartment(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NewHostingTicketDepartment of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _3,
        _4,
        UNKNOWN
    }
}
