// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1ips/get
package dev.chirograph.lightlayer;

import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.ListAddressesVirtualMachinesType;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link VirtualMachines#listAddresses}. */
public final class ListAddressesVirtualMachinesParams extends RequestParameters {
    private static final Parameter<ListAddressesVirtualMachinesType> TYPE_ =
            Parameter.query("type", ListAddressesVirtualMachinesType.TYPE);
    private static final Parameter<Long> INTERFACE_ID = Parameter.query("iface", JsonTypes.LONG);
    private static final Parameter<String> BRIDGE = Parameter.query("bridge", JsonTypes.STRING);

    private ListAddressesVirtualMachinesParams(Builder builder) {
        super(builder);
    }

    /** Starts without parameters. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** Starts with these parameters. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a {@link ListAddressesVirtualMachinesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListAddressesVirtualMachinesParams start) {
            super(start);
        }

        /** Only addresses of this family. */
        public Builder type(ListAddressesVirtualMachinesType type) {
            set(TYPE_, type);
            return this;
        }

        /** Number of a network interface; only its addresses. */
        public Builder interfaceId(long interfaceId) {
            set(INTERFACE_ID, interfaceId);
            return this;
        }

        /** Name of a bridge; only its addresses. Ignored when iface is given. */
        public Builder bridge(String bridge) {
            set(BRIDGE, bridge);
            return this;
        }

        /** Returns the parameters. */
        public ListAddressesVirtualMachinesParams build() {
            return new ListAddressesVirtualMachinesParams(this);
        }
    }
}
