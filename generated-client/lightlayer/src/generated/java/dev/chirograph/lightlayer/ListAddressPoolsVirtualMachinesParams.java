// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1ippool/get
package dev.chirograph.lightlayer;

import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.json.JsonTypes;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link VirtualMachines#listAddressPools}. */
public final class ListAddressPoolsVirtualMachinesParams extends RequestParameters {
    private static final Parameter<Long> INTERFACE_ID = Parameter.query("iface", JsonTypes.LONG);
    private static final Parameter<String> BRIDGE = Parameter.query("bridge", JsonTypes.STRING);

    private ListAddressPoolsVirtualMachinesParams(Builder builder) {
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

    /** Builds a {@link ListAddressPoolsVirtualMachinesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListAddressPoolsVirtualMachinesParams start) {
            super(start);
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
        public ListAddressPoolsVirtualMachinesParams build() {
            return new ListAddressPoolsVirtualMachinesParams(this);
        }
    }
}
