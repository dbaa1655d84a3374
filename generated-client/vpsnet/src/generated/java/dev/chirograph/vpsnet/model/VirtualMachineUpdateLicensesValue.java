// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineUpdate/properties/licenses/additionalProperties
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class VirtualMachineUpdateLicensesValue extends OpenEnum<Long, VirtualMachineUpdateLicensesValue.Known> {
    /** {@code 0}. */
    public static final VirtualMachineUpdateLicensesValue _0 = new VirtualMachineUpdateLicensesValue(0L, Known._0);

    /** {@code 1}. */
    public static final VirtualMachineUpdateLicensesValue _1 = new VirtualMachineUpdateLicensesValue(1L, Known._1);

    /** How this type is read and written. */
    public static final EnumType<Long, VirtualMachineUpdateLicensesValue> TYPE =
            EnumType.<Long, VirtualMachineUpdateLicensesValue>of(JsonTypes.LONG, _0, _1);

    private VirtualMachineUpdateLicensesValue(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected VirtualMachineUpdateLicensesValue unknown(Long unlisted) {
        return new VirtualMachineUpdateLicensesValue(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static VirtualMachineUpdateLicensesValue of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
