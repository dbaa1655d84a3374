// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateDisk/properties/node_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of the nodes to add: 1 storage, 2 permanent.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingUpdateDiskNodeType extends OpenEnum<Long, AutoScalingUpdateDiskNodeType.Known> {
    /** {@code 1}. */
    public static final AutoScalingUpdateDiskNodeType _1 = new AutoScalingUpdateDiskNodeType(1L, Known._1);

    /** {@code 2}. */
    public static final AutoScalingUpdateDiskNodeType _2 = new AutoScalingUpdateDiskNodeType(2L, Known._2);

    /** How this type is read and written. */
    public static final EnumType<Long, AutoScalingUpdateDiskNodeType> TYPE =
            EnumType.<Long, AutoScalingUpdateDiskNodeType>of(JsonTypes.LONG, _1, _2);

    private AutoScalingUpdateDiskNodeType(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingUpdateDiskNodeType unknown(Long unlisted) {
        return new AutoScalingUpdateDiskNodeType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingUpdateDiskNodeType of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _1,
        _2,
        UNKNOWN
    }
}
