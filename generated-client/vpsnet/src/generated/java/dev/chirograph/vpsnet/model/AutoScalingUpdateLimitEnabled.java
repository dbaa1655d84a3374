// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateLimit/properties/enabled
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * 1 switches this rule on, 0 off.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingUpdateLimitEnabled extends OpenEnum<Long, AutoScalingUpdateLimitEnabled.Known> {
    /** {@code 0}. */
    public static final AutoScalingUpdateLimitEnabled _0 = new AutoScalingUpdateLimitEnabled(0L, Known._0);

    /** {@code 1}. */
    public static final AutoScalingUpdateLimitEnabled _1 = new AutoScalingUpdateLimitEnabled(1L, Known._1);

    /** How this type is read and written. */
    public static final EnumType<Long, AutoScalingUpdateLimitEnabled> TYPE =
            EnumType.<Long, AutoScalingUpdateLimitEnabled>of(JsonTypes.LONG, _0, _1);

    private AutoScalingUpdateLimitEnabled(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingUpdateLimitEnabled unknown(Long unlisted) {
        return new AutoScalingUpdateLimitEnabled(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingUpdateLimitEnabled of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
