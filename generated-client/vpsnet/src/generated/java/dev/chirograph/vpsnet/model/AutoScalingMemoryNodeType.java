// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingMemory/properties/node_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of the nodes to add.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingMemoryNodeType extends OpenEnum<String, AutoScalingMemoryNodeType.Known> {
    /** {@code permanent}. */
    public static final AutoScalingMemoryNodeType PERMANENT =
            new AutoScalingMemoryNodeType("permanent", Known.PERMANENT);

    /** {@code daily}. */
    public static final AutoScalingMemoryNodeType DAILY = new AutoScalingMemoryNodeType("daily", Known.DAILY);

    /** How this type is read and written. */
    public static final EnumType<String, AutoScalingMemoryNodeType> TYPE =
            EnumType.<String, AutoScalingMemoryNodeType>of(JsonTypes.STRING, PERMANENT, DAILY);

    private AutoScalingMemoryNodeType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingMemoryNodeType unknown(String unlisted) {
        return new AutoScalingMemoryNodeType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingMemoryNodeType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PERMANENT,
        DAILY,
        UNKNOWN
    }
}
