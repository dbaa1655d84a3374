// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1ippool/get
package dev.chirograph.lightlayer;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link VirtualMachines#listAddressPools}.
 */
public final class ListAddressPoolsVirtualMachinesParams extends ObjectModel {
    private static final Property<Long> INTERFACE_ID = Property.optional("iface", JsonTypes.LONG);

    private static final Property<String> BRIDGE = Property.optional("bridge", JsonTypes.STRING);

    private static final ObjectType<ListAddressPoolsVirtualMachinesParams> TYPE = ObjectType.of(
            ListAddressPoolsVirtualMachinesParams.class, ListAddressPoolsVirtualMachinesParams::new,
            INTERFACE_ID, BRIDGE);

    private ListAddressPoolsVirtualMachinesParams(ObjectValues values) {
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
     * Builds a {@link ListAddressPoolsVirtualMachinesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
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
        public ListAddressPoolsVirtualMachinesParams build() {
            return new ListAddressPoolsVirtualMachinesParams(objectValues());
        }
    }
}
