// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#servers.bwgraph/get
package dev.chirograph.limestone;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Servers#getBandwidthGraph}. */
public final class GetBandwidthGraphServersParams extends RequestParameters {
    private GetBandwidthGraphServersParams(Builder builder) {
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

    /** Builds a {@link GetBandwidthGraphServersParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable GetBandwidthGraphServersParams start) {
            super(start);
        }

        /** Where the graph begins, in seconds since 1970-01-01 UTC. Minimum: 0. */
        public Builder start(long start) {
            query("start", start);
            return this;
        }

        /** Where the graph ends, in seconds since 1970-01-01 UTC. Minimum: 0. */
        public Builder stop(long stop) {
            query("stop", stop);
            return this;
        }

        /** Returns the parameters. */
        public GetBandwidthGraphServersParams build() {
            return new GetBandwidthGraphServersParams(this);
        }
    }
}
