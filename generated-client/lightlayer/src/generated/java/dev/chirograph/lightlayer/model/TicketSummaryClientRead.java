// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketSummary/properties/client_read
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Whether the client has read the last reply.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class TicketSummaryClientRead extends OpenEnum<String, TicketSummaryClientRead.Known> {
    /** {@code 0}. */
    public static final TicketSummaryClientRead _0 = new TicketSummaryClientRead("0", Known._0);

    /** {@code 1}. */
    public static final TicketSummaryClientRead _1 = new TicketSummaryClientRead("1", Known._1);

    /** How this type is read and written. */
    public static final EnumType<String, TicketSummaryClientRead> TYPE = EnumType.<String, TicketSummaryClientRead>of(
            JsonTypes.STRING, _0, _1);

    private TicketSummaryClientRead(String value, Known known) {
        super(value, known);
    }

    @Override
    protected TicketSummaryClientRead unknown(String unlisted) {
        return new TicketSummaryClientRead(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static TicketSummaryClientRead of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
