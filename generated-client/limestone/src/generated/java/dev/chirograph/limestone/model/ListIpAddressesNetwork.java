// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#ipaddresses.list/get/parameters/3/schema
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListIpAddressesNetwork extends OpenEnum<String, ListIpAddressesNetwork.Known> {
    /** {@code public}. */
    public static final ListIpAddressesNetwork PUBLIC = new ListIpAddressesNetwork("public", Known.PUBLIC);

    /** {@code private}. */
    public static final ListIpAddressesNetwork PRIVATE = new ListIpAddressesNetwork("private", Known.PRIVATE);

    /** How this type is read and written. */
    public static final EnumType<String, ListIpAddressesNetwork> TYPE = EnumType.<String, ListIpAddressesNetwork>of(
            JsonTypes.STRING, PUBLIC, PRIVATE);

    private ListIpAddressesNetwork(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ListIpAddressesNetwork unknown(String unlisted) {
        return new ListIpAddressesNetwork(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListIpAddressesNetwork of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PUBLIC,
        PRIVATE,
        UNKNOWN
    }
}
