// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Changed/properties/type
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ChangedType extends OpenEnum<String, ChangedType.Known> {
    /** {@code grown}. */
    public static final ChangedType GROWN = new ChangedType("grown", Known.GROWN);

    /** {@code shrunk}. */
    public static final ChangedType SHRUNK = new ChangedType("shrunk", Known.SHRUNK);

    /** How this type is read and written. */
    public static final EnumType<String, ChangedType> TYPE = EnumType.<String, ChangedType>of(JsonTypes.STRING, GROWN,
            SHRUNK);

    private ChangedType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ChangedType unknown(String unlisted) {
        return new ChangedType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ChangedType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        GROWN,
        SHRUNK,
        UNKNOWN
    }
}
