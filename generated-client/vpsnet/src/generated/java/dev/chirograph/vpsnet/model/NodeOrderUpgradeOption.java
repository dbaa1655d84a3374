// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NodeOrder/properties/upgrade_option
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of nodes; without it regular monthly nodes are bought.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class NodeOrderUpgradeOption extends OpenEnum<String, NodeOrderUpgradeOption.Known> {
    /** {@code ram}. */
    public static final NodeOrderUpgradeOption RAM = new NodeOrderUpgradeOption("ram", Known.RAM);

    /** {@code storage}. */
    public static final NodeOrderUpgradeOption STORAGE = new NodeOrderUpgradeOption("storage", Known.STORAGE);

    /** {@code daily}. */
    public static final NodeOrderUpgradeOption DAILY = new NodeOrderUpgradeOption("daily", Known.DAILY);

    /** {@code bandwidth}. */
    public static final NodeOrderUpgradeOption BANDWIDTH = new NodeOrderUpgradeOption("bandwidth", Known.BANDWIDTH);

    /** How this type is read and written. */
    public static final EnumType<String, NodeOrderUpgradeOption> TYPE = EnumType.<String, NodeOrderUpgradeOption>of(
            JsonTypes.STRING, RAM, STORAGE, DAILY, BANDWIDTH);

    private NodeOrderUpgradeOption(String value, Known known) {
        super(value, known);
    }

    @Override
    protected NodeOrderUpgradeOption unknown(String unlisted) {
        return new NodeOrderUpgradeOption(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static NodeOrderUpgradeOption of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        RAM,
        STORAGE,
        DAILY,
        BANDWIDTH,
        UNKNOWN
    }
}
