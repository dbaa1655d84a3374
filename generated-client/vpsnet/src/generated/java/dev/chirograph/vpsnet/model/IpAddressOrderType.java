// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddressOrder/properties/type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Kind of address.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class IpAddressOrderType extends OpenEnum<String, IpAddressOrderType.Known> {
    /** {@code internal}. */
    public static final IpAddressOrderType INTERNAL = new IpAddressOrderType("internal", Known.INTERNAL);

    /** {@code external}. */
    public static final IpAddressOrderType EXTERNAL = new IpAddressOrderType("external", Known.EXTERNAL);

    /** How this type is read and written. */
    public static final EnumType<String, IpAddressOrderType> TYPE = EnumType.<String, IpAddressOrderType>of(
            JsonTypes.STRING, INTERNAL, EXTERNAL);

    private IpAddressOrderType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected IpAddressOrderType unknown(String unlisted) {
        return new IpAddressOrderType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static IpAddressOrderType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        INTERNAL,
        EXTERNAL,
        UNKNOWN
    }
}
