// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#billing.history/get
package dev.chirograph.limestone;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Invoices#list}. */
public final class ListInvoicesParams extends RequestParameters {
    private ListInvoicesParams(Builder builder) {
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

    /** Builds a {@link ListInvoicesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListInvoicesParams start) {
            super(start);
        }

        /** The largest number of invoices to answer. Minimum: 1. */
        public Builder limit(long limit) {
            query("limit", limit);
            return this;
        }

        /** Returns the parameters. */
        public ListInvoicesParams build() {
            return new ListInvoicesParams(this);
        }
    }
}
