// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingDisk/properties/node_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of the nodes to add.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingDiskNodeType extends OpenEnum<String, AutoScalingDiskNodeType.Known> {
    /** {@code permanent}. */
    public static final AutoScalingDiskNodeType PERMANENT = new AutoScalingDiskNodeType("permanent", Known.PERMANENT);

    /** {@code storage}. */
    public static final AutoScalingDiskNodeType STORAGE = new AutoScalingDiskNodeType("storage", Known.STORAGE);

    /** How this type is read and written. */
    public static final EnumType<String, AutoScalingDiskNodeType> TYPE = EnumType.<String, AutoScalingDiskNodeType>of(
            JsonTypes.STRING, PERMANENT, STORAGE);

    private AutoScalingDiskNodeType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingDiskNodeType unknown(String unlisted) {
        return new AutoScalingDiskNodeType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingDiskNodeType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PERMANENT,
        STORAGE,
        UNKNOWN
    }
}
