// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/cls/properties/st
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class CategoryStatus extends OpenEnum<String, CategoryStatus.Known> {
    /** {@code open}. */
    public static final CategoryStatus OPEN = new CategoryStatus("open", Known.OPEN);

    /** {@code shut}. */
    public static final CategoryStatus SHUT = new CategoryStatus("shut", Known.SHUT);

    /** How this type is read and written. */
    public static final EnumType<String, CategoryStatus> TYPE = EnumType.<String, CategoryStatus>of(JsonTypes.STRING,
            OPEN, SHUT);

    private CategoryStatus(String value, Known known) {
        super(value, known);
    }

    @Override
    protected CategoryStatus unknown(String unlisted) {
        return new CategoryStatus(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static CategoryStatus of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        OPEN,
        SHUT,
        UNKNOWN
    }
}
