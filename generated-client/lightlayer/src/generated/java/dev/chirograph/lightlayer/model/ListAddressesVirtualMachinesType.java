// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1ips/get/parameters/2/schema
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListAddressesVirtualMachinesType extends OpenEnum<String, ListAddressesVirtualMachinesType.Known> {
    /** {@code ipv4}. */
    public static final ListAddressesVirtualMachinesType IPV4 =
            new ListAddressesVirtualMachinesType("ipv4", Known.IPV4);

    /** {@code ipv6}. */
    public static final ListAddressesVirtualMachinesType IPV6 =
            new ListAddressesVirtualMachinesType("ipv6", Known.IPV6);

    /** How this type is read and written. */
    public static final EnumType<String, ListAddressesVirtualMachinesType> TYPE =
            EnumType.<String, ListAddressesVirtualMachinesType>of(JsonTypes.STRING, IPV4, IPV6);

    private ListAddressesVirtualMachinesType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ListAddressesVirtualMachinesType unknown(String unlisted) {
        return new ListAddressesVirtualMachinesType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListAddressesVirtualMachinesType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        IPV4,
        IPV6,
        UNKNOWN
    }
}
