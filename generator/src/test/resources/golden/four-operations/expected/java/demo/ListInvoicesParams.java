// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1invoice/get
package demo;

import demo.model.InvoiceStatus;
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

        /** Only invoices in this state. */
        public Builder status(InvoiceStatus status) {
            query("status", InvoiceStatus.TYPE, status);
            return this;
        }

        /** Page, from 0. Minimum: 0. Default: 0. */
        public Builder page(long page) {
            query("page", page);
            return this;
        }

        /** Returns the parameters. */
        public ListInvoicesParams build() {
            return new ListInvoicesParams(this);
        }
    }
}
