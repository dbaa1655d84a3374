// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateMemory/properties/node_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of the nodes to add: 1 permanent, 2 daily.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingUpdateMemoryNodeType extends OpenEnum<Long, AutoScalingUpdateMemoryNodeType.Known> {
    /** {@code 1}. */
    public static final AutoScalingUpdateMemoryNodeType _1 = new AutoScalingUpdateMemoryNodeType(1L, Known._1);

    /** {@code 2}. */
    public static final AutoScalingUpdateMemoryNodeType _2 = new AutoScalingUpdateMemoryNodeType(2L, Known._2);

    /** How this type is read and written. */
    public static final EnumType<Long, AutoScalingUpdateMemoryNodeType> TYPE =
            EnumType.<Long, AutoScalingUpdateMemoryNodeType>of(JsonTypes.LONG, _1, _2);

    private AutoScalingUpdateMemoryNodeType(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingUpdateMemoryNodeType unknown(Long unlisted) {
        return new AutoScalingUpdateMemoryNodeType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingUpdateMemoryNodeType of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _1,
        _2,
        UNKNOWN
    }
}
