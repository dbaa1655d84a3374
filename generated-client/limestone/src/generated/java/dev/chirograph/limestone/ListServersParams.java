// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#servers.list/get
package dev.chirograph.limestone;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Servers#list}. */
public final class ListServersParams extends RequestParameters {
    private ListServersParams(Builder builder) {
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

    /** Builds a {@link ListServersParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListServersParams start) {
            super(start);
        }

        /** Answer this server only. Pattern: {@code ^LSN-}. */
        public Builder serverId(String serverId) {
            query("server_id", serverId);
            return this;
        }

        /** Returns the parameters. */
        public ListServersParams build() {
            return new ListServersParams(this);
        }
    }
}
