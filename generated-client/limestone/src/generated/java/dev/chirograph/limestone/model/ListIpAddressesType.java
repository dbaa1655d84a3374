// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#ipaddresses.list/get/parameters/4/schema
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListIpAddressesType extends OpenEnum<String, ListIpAddressesType.Known> {
    /** {@code network}. */
    public static final ListIpAddressesType NETWORK = new ListIpAddressesType("network", Known.NETWORK);

    /** {@code gateway}. */
    public static final ListIpAddressesType GATEWAY = new ListIpAddressesType("gateway", Known.GATEWAY);

    /** {@code available}. */
    public static final ListIpAddressesType AVAILABLE = new ListIpAddressesType("available", Known.AVAILABLE);

    /** {@code broadcast}. */
    public static final ListIpAddressesType BROADCAST = new ListIpAddressesType("broadcast", Known.BROADCAST);

    /** How this type is read and written. */
    public static final EnumType<String, ListIpAddressesType> TYPE = EnumType.<String, ListIpAddressesType>of(
            JsonTypes.STRING, NETWORK, GATEWAY, AVAILABLE, BROADCAST);

    private ListIpAddressesType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ListIpAddressesType unknown(String unlisted) {
        return new ListIpAddressesType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListIpAddressesType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        NETWORK,
        GATEWAY,
        AVAILABLE,
        BROADCAST,
        UNKNOWN
    }
}
