// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#servers.portcontrol/get/parameters/3/schema
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class SwitchPortServersPort extends OpenEnum<String, SwitchPortServersPort.Known> {
    /** {@code public}. */
    public static final SwitchPortServersPort PUBLIC = new SwitchPortServersPort("public", Known.PUBLIC);

    /** {@code private}. */
    public static final SwitchPortServersPort PRIVATE = new SwitchPortServersPort("private", Known.PRIVATE);

    /** How this type is read and written. */
    public static final EnumType<String, SwitchPortServersPort> TYPE = EnumType.<String, SwitchPortServersPort>of(
            JsonTypes.STRING, PUBLIC, PRIVATE);

    private SwitchPortServersPort(String value, Known known) {
        super(value, known);
    }

    @Override
    protected SwitchPortServersPort unknown(String unlisted) {
        return new SwitchPortServersPort(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static SwitchPortServersPort of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PUBLIC,
        PRIVATE,
        UNKNOWN
    }
}
