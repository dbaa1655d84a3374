// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#servers.portcontrol/get/parameters/4/schema
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class SwitchPortServersSet extends OpenEnum<String, SwitchPortServersSet.Known> {
    /** {@code on}. */
    public static final SwitchPortServersSet ON = new SwitchPortServersSet("on", Known.ON);

    /** {@code off}. */
    public static final SwitchPortServersSet OFF = new SwitchPortServersSet("off", Known.OFF);

    /** How this type is read and written. */
    public static final EnumType<String, SwitchPortServersSet> TYPE = EnumType.<String, SwitchPortServersSet>of(
            JsonTypes.STRING, ON, OFF);

    private SwitchPortServersSet(String value, Known known) {
        super(value, known);
    }

    @Override
    protected SwitchPortServersSet unknown(String unlisted) {
        return new SwitchPortServersSet(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static SwitchPortServersSet of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        ON,
        OFF,
        UNKNOWN
    }
}
