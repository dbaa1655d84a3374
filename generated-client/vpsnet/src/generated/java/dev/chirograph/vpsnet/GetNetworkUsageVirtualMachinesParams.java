// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1virtual_machines~1{id}~1network_utilisation.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link VirtualMachines#getNetworkUsage}. */
public final class GetNetworkUsageVirtualMachinesParams extends RequestParameters {
    private GetNetworkUsageVirtualMachinesParams(Builder builder) {
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

    /** Builds a {@link GetNetworkUsageVirtualMachinesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable GetNetworkUsageVirtualMachinesParams start) {
            super(start);
        }

        /** Start of the time span, as a timestamp. Its form is not documented. */
        public Builder from(String from) {
            query("from", from);
            return this;
        }

        /** End of the time span, as a timestamp. */
        public Builder to(String to) {
            query("to", to);
            return this;
        }

        /** Returns the parameters. */
        public GetNetworkUsageVirtualMachinesParams build() {
            return new GetNetworkUsageVirtualMachinesParams(this);
        }
    }
}
