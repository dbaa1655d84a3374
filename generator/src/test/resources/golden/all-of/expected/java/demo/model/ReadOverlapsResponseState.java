// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1overlaps/get/responses/200/content/application~1json/schema/properties/state
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ReadOverlapsResponseState extends OpenEnum<String, ReadOverlapsResponseState.Known> {
    /** {@code used}. */
    public static final ReadOverlapsResponseState USED = new ReadOverlapsResponseState("used", Known.USED);

    /** {@code new}. */
    public static final ReadOverlapsResponseState NEW = new ReadOverlapsResponseState("new", Known.NEW);

    /** How this type is read and written. */
    public static final EnumType<String, ReadOverlapsResponseState> TYPE =
            EnumType.<String, ReadOverlapsResponseState>of(JsonTypes.STRING, USED, NEW);

    private ReadOverlapsResponseState(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ReadOverlapsResponseState unknown(String unlisted) {
        return new ReadOverlapsResponseState(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ReadOverlapsResponseState of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        USED,
        NEW,
        UNKNOWN
    }
}
