// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#support.listtickets/get
package dev.chirograph.limestone;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.limestone.model.ListTicketsStatus;
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

        /** Answer the tickets with this status only. */
        public Builder status(ListTicketsStatus status) {
            query("status", ListTicketsStatus.TYPE, status);
            return this;
        }

        /** Returns the parameters. */
        public ListTicketsParams build() {
            return new ListTicketsParams(this);
        }
    }
}
