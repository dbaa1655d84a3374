// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Sized/properties/size/properties/unit
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class SizedSizeUnit extends OpenEnum<String, SizedSizeUnit.Known> {
    /** {@code cm}. */
    public static final SizedSizeUnit CM = new SizedSizeUnit("cm", Known.CM);

    /** {@code in}. */
    public static final SizedSizeUnit IN = new SizedSizeUnit("in", Known.IN);

    /** How this type is read and written. */
    public static final EnumType<String, SizedSizeUnit> TYPE = EnumType.<String, SizedSizeUnit>of(JsonTypes.STRING, CM,
            IN);

    private SizedSizeUnit(String value, Known known) {
        super(value, known);
    }

    @Override
    protected SizedSizeUnit unknown(String unlisted) {
        return new SizedSizeUnit(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static SizedSizeUnit of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        CM,
        IN,
        UNKNOWN
    }
}
