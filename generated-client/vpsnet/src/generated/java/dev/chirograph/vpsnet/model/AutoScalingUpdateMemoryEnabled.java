// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateMemory/properties/enabled
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * 1 switches this rule on, 0 off.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingUpdateMemoryEnabled extends OpenEnum<Long, AutoScalingUpdateMemoryEnabled.Known> {
    /** {@code 0}. */
    public static final AutoScalingUpdateMemoryEnabled _0 = new AutoScalingUpdateMemoryEnabled(0L, Known._0);

    /** {@code 1}. */
    public static final AutoScalingUpdateMemoryEnabled _1 = new AutoScalingUpdateMemoryEnabled(1L, Known._1);

    /** How this type is read and written. */
    public static final EnumType<Long, AutoScalingUpdateMemoryEnabled> TYPE =
            EnumType.<Long, AutoScalingUpdateMemoryEnabled>of(JsonTypes.LONG, _0, _1);

    private AutoScalingUpdateMemoryEnabled(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingUpdateMemoryEnabled unknown(Long unlisted) {
        return new AutoScalingUpdateMemoryEnabled(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingUpdateMemoryEnabled of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
