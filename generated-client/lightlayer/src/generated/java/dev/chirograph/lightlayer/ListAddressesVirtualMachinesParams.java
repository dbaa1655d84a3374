// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1ips/get
package dev.chirograph.lightlayer;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.lightlayer.model.ListAddressesVirtualMachinesType;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link VirtualMachines#listAddresses}. */
public final class ListAddressesVirtualMachinesParams extends RequestParameters {
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
            query("type", ListAddressesVirtualMachinesType.TYPE, type);
            return this;
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
        public ListAddressesVirtualMachinesParams build() {
            return new ListAddressesVirtualMachinesParams(this);
        }
    }
}
