// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#ipaddresses.list/get
package dev.chirograph.limestone;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.limestone.model.ListIpAddressesNetwork;
import dev.chirograph.limestone.model.ListIpAddressesType;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link IpAddresses#list}. */
public final class ListIpAddressesParams extends RequestParameters {
    private ListIpAddressesParams(Builder builder) {
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

    /** Builds a {@link ListIpAddressesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListIpAddressesParams start) {
            super(start);
        }

        /** Answer the addresses of this server only. Pattern: {@code ^LSN-}. */
        public Builder serverId(String serverId) {
            query("server_id", serverId);
            return this;
        }

        /** Answer the addresses of this network only. */
        public Builder network(ListIpAddressesNetwork network) {
            query("network", ListIpAddressesNetwork.TYPE, network);
            return this;
        }

        /** Answer the addresses of this kind only. */
        public Builder type(ListIpAddressesType type) {
            query("type", ListIpAddressesType.TYPE, type);
            return this;
        }

        /** Answer this address only. */
        public Builder ipAddress(String ipAddress) {
            query("ipaddress", ipAddress);
            return this;
        }

        /** Returns the parameters. */
        public ListIpAddressesParams build() {
            return new ListIpAddressesParams(this);
        }
    }
}
