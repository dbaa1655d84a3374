// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#support.listtickets/get/parameters/2/schema
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListTicketsStatus extends OpenEnum<String, ListTicketsStatus.Known> {
    /** {@code open}. */
    public static final ListTicketsStatus OPEN = new ListTicketsStatus("open", Known.OPEN);

    /** {@code closed}. */
    public static final ListTicketsStatus CLOSED = new ListTicketsStatus("closed", Known.CLOSED);

    /** How this type is read and written. */
    public static final EnumType<String, ListTicketsStatus> TYPE = EnumType.<String, ListTicketsStatus>of(
            JsonTypes.STRING, OPEN, CLOSED);

    private ListTicketsStatus(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ListTicketsStatus unknown(String unlisted) {
        return new ListTicketsStatus(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListTicketsStatus of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        OPEN,
        CLOSED,
        UNKNOWN
    }
}
