// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1tickets.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.vpsnet.model.ListTicketsStatus;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Tickets#list}. */
public final class ListTicketsParams extends RequestParameters {
    private ListTicketsParams(Builder builder) {
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

    /** Builds a {@link ListTicketsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListTicketsParams start) {
            super(start);
        }

        /** Only tickets in this state. */
        public Builder status(ListTicketsStatus status) {
            query("status", ListTicketsStatus.TYPE, status);
            return this;
        }

        /**
         * Only tickets of this department: 1 Billing, 2 Sales, 3 WordPress, 4 Cloud Hosting, 5 Server issue, 6 Other.
         * Documented together with {@code status}. Minimum: 1. Maximum: 6.
         */
        public Builder department(long department) {
            query("department", department);
            return this;
        }

        /** Returns the parameters. */
        public ListTicketsParams build() {
            return new ListTicketsParams(this);
        }
    }
}
