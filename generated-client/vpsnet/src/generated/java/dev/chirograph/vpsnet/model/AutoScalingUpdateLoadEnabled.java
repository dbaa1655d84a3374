// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateLoad/properties/enabled
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * 1 switches this rule on, 0 off.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingUpdateLoadEnabled extends OpenEnum<Long, AutoScalingUpdateLoadEnabled.Known> {
    /** {@code 0}. */
    public static final AutoScalingUpdateLoadEnabled _0 = new AutoScalingUpdateLoadEnabled(0L, Known._0);

    /** {@code 1}. */
    public static final AutoScalingUpdateLoadEnabled _1 = new AutoScalingUpdateLoadEnabled(1L, Known._1);

    /** How this type is read and written. */
    public static final EnumType<Long, AutoScalingUpdateLoadEnabled> TYPE =
            EnumType.<Long, AutoScalingUpdateLoadEnabled>of(JsonTypes.LONG, _0, _1);

    private AutoScalingUpdateLoadEnabled(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingUpdateLoadEnabled unknown(Long unlisted) {
        return new AutoScalingUpdateLoadEnabled(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingUpdateLoadEnabled of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        _1,
        UNKNOWN
    }
}
