// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewVirtualMachine/properties/licenses/additionalProperties
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class NewVirtualMachineLicensesValue extends OpenEnum<Long, NewVirtualMachineLicensesValue.Known> {
    /** {@code 0}. */
    public static final NewVirtualMachineLicensesValue _0 = new NewVirtualMachineLicensesValue(0L, Known._0);

    /** {@code 1}. */
    public static final NewVirtualMachineLicensesValue _1 = new NewVirtualMachineLicensesValue(1L, Known._1);

    /** How this type is read and written. */
    public static final EnumType<Long, NewVirtualMachineLicensesValue> TYPE =
            EnumType.<Long, NewVirtualMachineLicensesValue>of(JsonTypes.LONG, _0, _1);

    private NewVirtualMachineLicensesValue(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected NewVirtualMachineLicensesValue unknown(Long unlisted) {
        return new NewVirtualMachineLicensesValue(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NewVirtualMachineLicensesValue of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
