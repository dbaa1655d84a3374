// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkInterfaceSettings
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings of a network interface. */
public final class NetworkInterfaceSettings extends JsonObjectModel {
    private static final Property<Long> FIREWALL = JsonTypes.LONG.optional("firewall");
    private static final Property<List<Long>> IPV4 = JsonTypes.LONG.list().optional("ipv4");
    private static final Property<List<Long>> IPV6 = JsonTypes.LONG.list().optional("ipv6");

    /** How this type is read and written. */
    public static final ObjectType<NetworkInterfaceSettings> TYPE = ObjectType.<NetworkInterfaceSettings>of(
            new NetworkInterfaceSettings(ObjectValues.NONE), FIREWALL, IPV4, IPV6);

    private NetworkInterfaceSettings(ObjectValues values) {
        super(values);
    }

    @Override
    protected NetworkInterfaceSettings create(ObjectValues members) {
        return new NetworkInterfaceSettings(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 switches the firewall on, 0 off; the portal may require a privilege for it. */
    public @Nullable Long firewall() {
        return FIREWALL.find(this);
    }

    /** Ids of the IPv4 addresses. */
    public List<Long> ipv4() {
        return IPV4.get(this);
    }

    /** Ids of the IPv6 addresses. */
    public List<Long> ipv6() {
        return IPV6.get(this);
    }

    /** Builds a {@link NetworkInterfaceSettings}. */
    public static final class Builder extends JsonObjectBuilder<NetworkInterfaceSettings, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NetworkInterfaceSettings#firewall()}. */
        public Builder firewall(long firewall) {
            FIREWALL.set(this, firewall);
            return this;
        }

        /** Sets {@link NetworkInterfaceSettings#ipv4()}. */
        public Builder ipv4(List<Long> ipv4) {
            IPV4.set(this, ipv4);
            return this;
        }

        /** Sets {@link NetworkInterfaceSettings#ipv6()}. */
        public Builder ipv6(List<Long> ipv6) {
            IPV6.set(this, ipv6);
            return this;
        }
    }
}
