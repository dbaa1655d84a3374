// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket/properties/client_read
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Whether the client has read the last reply.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class TicketClientRead extends OpenEnum<String, TicketClientRead.Known> {
    /** {@code 0}. */
    public static final TicketClientRead _0 = new TicketClientRead("0", Known._0);

    /** {@code 1}. */
    public static final TicketClientRead _1 = new TicketClientRead("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, TicketClientRead> TYPE = EnumType.<String, TicketClientRead>of(
            JsonTypes.STRING, _0, _1);

    private TicketClientRead(String value, Known known) {
        super(value, known);
    }

    @Override
    protected TicketClientRead unknown(String unlisted) {
        return new TicketClientRead(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static TicketClientRead of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
