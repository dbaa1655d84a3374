// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1ippool/get
package dev.chirograph.lightlayer;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link VirtualMachines#listAddressPools}. */
public final class ListAddressPoolsVirtualMachinesParams extends RequestParameters {
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
            query("iface", interfaceId);
            return this;
        }

        /** Name of a bridge; only its addresses. Ignored when iface is given. */
        public Builder bridge(String bridge) {
            query("bridge", bridge);
            return this;
        }

        /** Returns the parameters. */
        public ListAddressPoolsVirtualMachinesParams build() {
            return new ListAddressPoolsVirtualMachinesParams(this);
        }
    }
}
