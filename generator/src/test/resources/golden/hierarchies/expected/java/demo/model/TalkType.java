// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Talk/properties/type
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class TalkType extends OpenEnum<String, TalkType.Known> {
    /** {@code call}. */
    public static final TalkType CALL = new TalkType("call", Known.CALL);

    /** {@code meeting}. */
    public static final TalkType MEETING = new TalkType("meeting", Known.MEETING);

    /** How this type is read and written. */
    public static final EnumType<String, TalkType> TYPE = EnumType.<String, TalkType>of(JsonTypes.STRING, CALL,
            MEETING);

    private TalkType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected TalkType unknown(String unlisted) {
        return new TalkType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static TalkType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        CALL,
        MEETING,
        UNKNOWN
    }
}
