// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InstantVirtualMachine/properties/country
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Where to create it: 1 for the United Kingdom, 2 for the United States.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class InstantVirtualMachineCountry extends OpenEnum<Long, InstantVirtualMachineCountry.Known> {
    /** {@code 1}. */
    public static final InstantVirtualMachineCountry _1 = new InstantVirtualMachineCountry(1L, Known._1);

    /** {@code 2}. */
    public static final InstantVirtualMachineCountry _2 = new InstantVirtualMachineCountry(2L, Known._2);

    /** How this type is read and written. */
    public static final EnumType<Long, InstantVirtualMachineCountry> TYPE =
            EnumType.<Long, InstantVirtualMachineCountry>of(JsonTypes.LONG, _1, _2);

    private InstantVirtualMachineCountry(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected InstantVirtualMachineCountry unknown(Long unlisted) {
        return new InstantVirtualMachineCountry(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static InstantVirtualMachineCountry of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _1,
        _2,
        UNKNOWN
    }
}
