// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineAddress
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** IP address of a virtual machine. */
public final class VirtualMachineAddress extends JsonObjectModel {
    private static final Property<String> IP_ADDRESS = JsonTypes.STRING.optional("ipaddress");
    private static final Property<Boolean> MAIN = JsonTypes.BOOLEAN.optional("main");
    private static final Property<String> TYPE_ = JsonTypes.STRING.optional("type");
    private static final Property<String> NETWORK = JsonTypes.STRING.optional("network");
    private static final Property<String> GATEWAY = JsonTypes.STRING.optional("gateway");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineAddress> TYPE = ObjectType.<VirtualMachineAddress>of(
            new VirtualMachineAddress(ObjectValues.NONE), IP_ADDRESS, MAIN, TYPE_, NETWORK, GATEWAY);

    private VirtualMachineAddress(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachineAddress create(ObjectValues members) {
        return new VirtualMachineAddress(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The address. */
    public @Nullable String ipAddress() {
        return IP_ADDRESS.find(this);
    }

    /** Whether it is the main address. */
    public @Nullable Boolean main() {
        return MAIN.find(this);
    }

    /** ipv4 or ipv6. */
    public @Nullable String type() {
        return TYPE_.find(this);
    }

    /** Network of the address. */
    public @Nullable String network() {
        return NETWORK.find(this);
    }

    /** Gateway of the network. */
    public @Nullable String gateway() {
        return GATEWAY.find(this);
    }

    /** Builds a {@link VirtualMachineAddress}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachineAddress, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachineAddress#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            IP_ADDRESS.set(this, ipAddress);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#main()}. */
        public Builder main(boolean main) {
            MAIN.set(this, main);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#network()}. */
        public Builder network(String network) {
            NETWORK.set(this, network);
            return this;
        }

        /** Sets {@link VirtualMachineAddress#gateway()}. */
        public Builder gateway(String gateway) {
            GATEWAY.set(this, gateway);
            return this;
        }
    }
}
