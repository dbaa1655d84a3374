// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1ips/get
package dev.chirograph.lightlayer;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.lightlayer.model.ListAddressesVirtualMachinesType;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link VirtualMachines#listAddresses}.
 */
public final class ListAddressesVirtualMachinesParams extends ObjectModel {
    private static final Property<ListAddressesVirtualMachinesType> TYPE_ = Property.optional("type", JsonTypes.ref(() -> ListAddressesVirtualMachinesType.TYPE));

    private static final Property<Long> INTERFACE_ID = Property.optional("iface", JsonTypes.LONG);

    private static final Property<String> BRIDGE = Property.optional("bridge", JsonTypes.STRING);

    private static final ObjectType<ListAddressesVirtualMachinesParams> TYPE = ObjectType.of(
            ListAddressesVirtualMachinesParams.class, ListAddressesVirtualMachinesParams::new,
            TYPE_, INTERFACE_ID, BRIDGE);

    private ListAddressesVirtualMachinesParams(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what this object holds.
     */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * Only addresses of this family.
     */
    public @Nullable ListAddressesVirtualMachinesType type() {
        return optional(TYPE_);
    }

    /**
     * Number of a network interface; only its addresses.
     */
    public @Nullable Long interfaceId() {
        return optional(INTERFACE_ID);
    }

    /**
     * Name of a bridge; only its addresses. Ignored when iface is given.
     */
    public @Nullable String bridge() {
        return optional(BRIDGE);
    }

    /**
     * Builds a {@link ListAddressesVirtualMachinesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Only addresses of this family.
         */
        public Builder type(ListAddressesVirtualMachinesType type) {
            set(TYPE_, type);
            return this;
        }

        /**
         * Number of a network interface; only its addresses.
         */
        public Builder interfaceId(long interfaceId) {
            set(INTERFACE_ID, interfaceId);
            return this;
        }

        /**
         * Name of a bridge; only its addresses. Ignored when iface is given.
         */
        public Builder bridge(String bridge) {
            set(BRIDGE, bridge);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListAddressesVirtualMachinesParams build() {
            return new ListAddressesVirtualMachinesParams(objectValues());
        }
    }
}
