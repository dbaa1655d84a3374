// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineAddress
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** IP address of a virtual machine. */
public final class VirtualMachineAddress extends ObjectModel {
    private static final Property<String> IP_ADDRESS = Property.optional("ipaddress", JsonTypes.STRING);
    private static final Property<Boolean> MAIN = Property.optional("main", JsonTypes.BOOLEAN);
    private static final Property<String> TYPE_ = Property.optional("type", JsonTypes.STRING);
    private static final Property<String> NETWORK = Property.optional("network", JsonTypes.STRING);
    private static final Property<String> GATEWAY = Property.optional("gateway", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineAddress> TYPE = ObjectType.of(VirtualMachineAddress.class,
            VirtualMachineAddress::new, IP_ADDRESS, MAIN, TYPE_, NETWORK, GATEWAY);

    private VirtualMachineAddress(ObjectValues values) {
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

    /** The address. */
    public @Nullable String ipAddress() {
        return optional(IP_ADDRESS);
    }

    /** Whether it is the main address. */
    public @Nullable Boolean main() {
        return optional(MAIN);
    }

    /** ipv4 or ipv6. */
    public @Nullable String type() {
        return optional(TYPE_);
    }

    /** Network of the address. */
    public @Nullable String network() {
        return optional(NETWORK);
    }

    /** Gateway of the network. */
    public @Nullable String gateway() {
        return optional(GATEWAY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link VirtualMachineAddress}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link VirtualMachineAddress#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#main()}. */
        public Builder main(boolean main) {
            set(MAIN, main);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#network()}. */
        public Builder network(String network) {
            set(NETWORK, network);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#gateway()}. */
        public Builder gateway(String gateway) {
            set(GATEWAY, gateway);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public VirtualMachineAddress build() {
            return new VirtualMachineAddress(objectValues());
        }
    }
}
