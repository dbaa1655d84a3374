// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1interfaces~1{iface}/delete
package dev.chirograph.lightlayer;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link NetworkInterfaces#delete}. */
public final class DeleteNetworkInterfacesParams extends RequestParameters {
    private DeleteNetworkInterfacesParams(Builder builder) {
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

    /** Builds a {@link DeleteNetworkInterfacesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable DeleteNetworkInterfacesParams start) {
            super(start);
        }

        /** A pool of addresses, by the text of the document; what it does here is unknown. */
        public Builder list(String list) {
            query("list", list);
            return this;
        }

        /** Returns the parameters. */
        public DeleteNetworkInterfacesParams build() {
            return new DeleteNetworkInterfacesParams(this);
        }
    }
}
