// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1invoice/get
package demo;

import demo.model.InvoiceStatus;
import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.client.json.JsonTypes;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Invoices#list}. */
public final class ListInvoicesParams extends RequestParameters {
    private static final Parameter<InvoiceStatus> STATUS = Parameter.query("status", InvoiceStatus.TYPE);
    private static final Parameter<Long> PAGE = Parameter.query("page", JsonTypes.LONG);

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
            set(STATUS, status);
            return this;
        }

        /** Page, from 0. Minimum: 0. Default: 0. */
        public Builder page(long page) {
            set(PAGE, page);
            return this;
        }

        /** Returns the parameters. */
        public ListInvoicesParams build() {
            return new ListInvoicesParams(this);
        }
    }
}
