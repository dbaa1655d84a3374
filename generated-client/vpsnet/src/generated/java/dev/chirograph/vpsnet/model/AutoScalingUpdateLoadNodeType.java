// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateLoad/properties/node_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of the nodes to add: 1 permanent, 2 daily.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingUpdateLoadNodeType extends OpenEnum<Long, AutoScalingUpdateLoadNodeType.Known> {
    /** {@code 1}. */
    public static final AutoScalingUpdateLoadNodeType _1 = new AutoScalingUpdateLoadNodeType(1L, Known._1);

    /** {@code 2}. */
    public static final AutoScalingUpdateLoadNodeType _2 = new AutoScalingUpdateLoadNodeType(2L, Known._2);

    /** How this type is read and written. */
    public static final EnumType<Long, AutoScalingUpdateLoadNodeType> TYPE =
            EnumType.<Long, AutoScalingUpdateLoadNodeType>of(JsonTypes.LONG, _1, _2);

    private AutoScalingUpdateLoadNodeType(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingUpdateLoadNodeType unknown(Long unlisted) {
        return new AutoScalingUpdateLoadNodeType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingUpdateLoadNodeType of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _1,
        _2,
        UNKNOWN
    }
}
