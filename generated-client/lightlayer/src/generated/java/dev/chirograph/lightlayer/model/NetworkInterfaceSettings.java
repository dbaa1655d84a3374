// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkInterfaceSettings
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings of a network interface. */
public final class NetworkInterfaceSettings extends ObjectModel {
    private static final Property<Long> FIREWALL = Property.optional("firewall", JsonTypes.LONG);
    private static final Property<List<Long>> IPV4 = Property.optional("ipv4", JsonTypes.list(JsonTypes.LONG));
    private static final Property<List<Long>> IPV6 = Property.optional("ipv6", JsonTypes.list(JsonTypes.LONG));

    /** How this type is read and written. */
    public static final ObjectType<NetworkInterfaceSettings> TYPE = ObjectType.of(NetworkInterfaceSettings.class,
            NetworkInterfaceSettings::new, FIREWALL, IPV4, IPV6);

    private NetworkInterfaceSettings(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 switches the firewall on, 0 off; the portal may require a privilege for it. */
    public @Nullable Long firewall() {
        return optional(FIREWALL);
    }

    /** Ids of the IPv4 addresses. */
    public List<Long> ipv4() {
        return list(IPV4);
    }

    /** Ids of the IPv6 addresses. */
    public List<Long> ipv6() {
        return list(IPV6);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NetworkInterfaceSettings}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NetworkInterfaceSettings#firewall()}. */
        public Builder firewall(long firewall) {
            set(FIREWALL, firewall);
            return this;
        }

        /** Sets {@link NetworkInterfaceSettings#ipv4()}. */
        public Builder ipv4(List<Long> ipv4) {
            set(IPV4, ipv4);
            return this;
        }

        /** Sets {@link NetworkInterfaceSettings#ipv6()}. */
        public Builder ipv6(List<Long> ipv6) {
            set(IPV6, ipv6);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public NetworkInterfaceSettings build() {
            return new NetworkInterfaceSettings(objectValues());
        }
    }
}
