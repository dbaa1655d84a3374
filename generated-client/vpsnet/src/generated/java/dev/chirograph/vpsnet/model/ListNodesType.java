// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1nodes.api10json/get/parameters/0/schema
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListNodesType extends OpenEnum<String, ListNodesType.Known> {
    /** {@code ram}. */
    public static final ListNodesType RAM = new ListNodesType("ram", Known.RAM);

    /** {@code storage}. */
    public static final ListNodesType STORAGE = new ListNodesType("storage", Known.STORAGE);

    /** {@code fusion}. */
    public static final ListNodesType FUSION = new ListNodesType("fusion", Known.FUSION);

    /** {@code vps}. */
    public static final ListNodesType VPS = new ListNodesType("vps", Known.VPS);

    /** {@code bandwidth}. */
    public static final ListNodesType BANDWIDTH = new ListNodesType("bandwidth", Known.BANDWIDTH);

    /** How this type is read and written. */
    public static final EnumType<String, ListNodesType> TYPE = EnumType.<String, ListNodesType>of(JsonTypes.STRING, RAM,
            STORAGE, FUSION, VPS, BANDWIDTH);

    private ListNodesType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ListNodesType unknown(String unlisted) {
        return new ListNodesType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListNodesType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        RAM,
        STORAGE,
        FUSION,
        VPS,
        BANDWIDTH,
        UNKNOWN
    }
}
