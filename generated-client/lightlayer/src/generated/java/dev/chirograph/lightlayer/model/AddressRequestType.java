// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AddressRequest/properties/type
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Family of the address.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AddressRequestType extends OpenEnum<String, AddressRequestType.Known> {
    /** {@code ipv4}. */
    public static final AddressRequestType IPV4 = new AddressRequestType("ipv4", Known.IPV4);

    /** {@code ipv6}. */
    public static final AddressRequestType IPV6 = new AddressRequestType("ipv6", Known.IPV6);

    /** How this type is read and written. */
    public static final EnumType<String, AddressRequestType> TYPE = EnumType.<String, AddressRequestType>of(
            JsonTypes.STRING, IPV4, IPV6);

    private AddressRequestType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected AddressRequestType unknown(String unlisted) {
        return new AddressRequestType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AddressRequestType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        IPV4,
        IPV6,
        UNKNOWN
    }
}
