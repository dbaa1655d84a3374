// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1virtual_machines.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link VirtualMachines#list}. */
public final class ListVirtualMachinesParams extends RequestParameters {
    private ListVirtualMachinesParams(Builder builder) {
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

    /** Builds a {@link ListVirtualMachinesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListVirtualMachinesParams start) {
            super(start);
        }

        /** Leave out running and bandwidth_used. */
        public Builder basic(boolean basic) {
            query("basic", basic);
            return this;
        }

        /** Only what belongs to this consumer. Not in the document; the PHP class of the vendor sends it. */
        public Builder consumerId(long consumerId) {
            query("consumer_id", consumerId);
            return this;
        }

        /** Returns the parameters. */
        public ListVirtualMachinesParams build() {
            return new ListVirtualMachinesParams(this);
        }
    }
}
