// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketStatusChange/properties/status
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * The new status.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class TicketStatusChangeStatus extends OpenEnum<String, TicketStatusChangeStatus.Known> {
    /** {@code open}. */
    public static final TicketStatusChangeStatus OPEN = new TicketStatusChangeStatus("open", Known.OPEN);

    /** {@code closed}. */
    public static final TicketStatusChangeStatus CLOSED = new TicketStatusChangeStatus("closed", Known.CLOSED);

    /** How this type is read and written. */
    public static final EnumType<String, TicketStatusChangeStatus> TYPE = EnumType.<String, TicketStatusChangeStatus>of(
            JsonTypes.STRING, OPEN, CLOSED);

    private TicketStatusChangeStatus(String value, Known known) {
        super(value, known);
    }

    @Override
    protected TicketStatusChangeStatus unknown(String unlisted) {
        return new TicketStatusChangeStatus(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static TicketStatusChangeStatus of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        OPEN,
        CLOSED,
        UNKNOWN
    }
}
