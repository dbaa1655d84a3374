// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Vehicle/properties/kind
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class VehicleKind extends OpenEnum<String, VehicleKind.Known> {
    /** {@code VEHICLE}. */
    public static final VehicleKind VEHICLE = new VehicleKind("VEHICLE", Known.VEHICLE);

    /** {@code CAR}. */
    public static final VehicleKind CAR = new VehicleKind("CAR", Known.CAR);

    /** {@code CARGO_BIKE}. */
    public static final VehicleKind CARGO_BIKE = new VehicleKind("CARGO_BIKE", Known.CARGO_BIKE);

    /** How this type is read and written. */
    public static final EnumType<String, VehicleKind> TYPE = EnumType.<String, VehicleKind>of(JsonTypes.STRING, VEHICLE,
            CAR, CARGO_BIKE);

    private VehicleKind(String value, Known known) {
        super(value, known);
    }

    @Override
    protected VehicleKind unknown(String unlisted) {
        return new VehicleKind(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static VehicleKind of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        VEHICLE,
        CAR,
        CARGO_BIKE,
        UNKNOWN
    }
}
