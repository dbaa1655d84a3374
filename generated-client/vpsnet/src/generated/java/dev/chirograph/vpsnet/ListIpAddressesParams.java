// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1ips.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.RequestParameters;
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

        /** Only what belongs to this consumer. Not in the document; the PHP class of the vendor sends it. */
        public Builder consumerId(long consumerId) {
            query("consumer_id", consumerId);
            return this;
        }

        /** Returns the parameters. */
        public ListIpAddressesParams build() {
            return new ListIpAddressesParams(this);
        }
    }
}
