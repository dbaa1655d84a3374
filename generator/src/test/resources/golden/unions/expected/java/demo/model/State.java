// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/State/anyOf/0
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class State extends OpenEnum<String, State.Known> {
    /** {@code awake}. */
    public static final State AWAKE = new State("awake", Known.AWAKE);

    /** {@code asleep}. */
    public static final State ASLEEP = new State("asleep", Known.ASLEEP);

    /** How this type is read and written. */
    public static final EnumType<String, State> TYPE = EnumType.<String, State>of(JsonTypes.STRING, AWAKE, ASLEEP);

    private State(String value, Known known) {
        super(value, known);
    }

    @Override
    protected State unknown(String unlisted) {
        return new State(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static State of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        AWAKE,
        ASLEEP,
        UNKNOWN
    }
}
