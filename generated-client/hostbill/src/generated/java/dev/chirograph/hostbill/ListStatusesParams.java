// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1statuses/get
package dev.chirograph.hostbill;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Statuses#list}. */
public final class ListStatusesParams extends RequestParameters {
    private ListStatusesParams(Builder builder) {
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

    /** Builds a {@link ListStatusesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListStatusesParams start) {
            super(start);
        }

        /** Only notices in this state. The words are not documented. */
        public Builder status(String status) {
            query("status", status);
            return this;
        }

        /** Returns the parameters. */
        public ListStatusesParams build() {
            return new ListStatusesParams(this);
        }
    }
}
