// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingLoad/properties/node_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of the nodes to add.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AutoScalingLoadNodeType extends OpenEnum<String, AutoScalingLoadNodeType.Known> {
    /** {@code permanent}. */
    public static final AutoScalingLoadNodeType PERMANENT = new AutoScalingLoadNodeType("permanent", Known.PERMANENT);

    /** {@code daily}. */
    public static final AutoScalingLoadNodeType DAILY = new AutoScalingLoadNodeType("daily", Known.DAILY);

    /** How this type is read and written. */
    public static final EnumType<String, AutoScalingLoadNodeType> TYPE = EnumType.<String, AutoScalingLoadNodeType>of(
            JsonTypes.STRING, PERMANENT, DAILY);

    private AutoScalingLoadNodeType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected AutoScalingLoadNodeType unknown(String unlisted) {
        return new AutoScalingLoadNodeType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AutoScalingLoadNodeType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PERMANENT,
        DAILY,
        UNKNOWN
    }
}
