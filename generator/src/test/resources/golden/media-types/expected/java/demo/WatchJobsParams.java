// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1watch/post
package demo;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Jobs#watch}. */
public final class WatchJobsParams extends RequestParameters {
    private WatchJobsParams(Builder builder) {
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

    /** Builds a {@link WatchJobsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable WatchJobsParams start) {
            super(start);
        }

        /** {@code since}. */
        public Builder since(long since) {
            query("since", since);
            return this;
        }

        /** Returns the parameters. */
        public WatchJobsParams build() {
            return new WatchJobsParams(this);
        }
    }
}
