// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Kind
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class Kind extends OpenEnum<String, Kind.Known> {
    /** {@code big}. */
    public static final Kind BIG = new Kind("big", Known.BIG);

    /** {@code small}. */
    public static final Kind SMALL = new Kind("small", Known.SMALL);

    /** How this type is read and written. */
    public static final EnumType<String, Kind> TYPE = EnumType.<String, Kind>of(JsonTypes.STRING, BIG, SMALL);

    private Kind(String value, Known known) {
        super(value, known);
    }

    @Override
    protected Kind unknown(String unlisted) {
        return new Kind(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static Kind of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        BIG,
        SMALL,
        UNKNOWN
    }
}
