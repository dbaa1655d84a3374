// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1nodes.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.RequestParameters;
import dev.chirograph.vpsnet.model.ListNodesType;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Nodes#list}. */
public final class ListNodesParams extends RequestParameters {
    private ListNodesParams(Builder builder) {
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

    /** Builds a {@link ListNodesParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListNodesParams start) {
            super(start);
        }

        /** Kind of nodes; {@code vps} means regular nodes. */
        public Builder type(ListNodesType type) {
            query("type", ListNodesType.TYPE, type);
            return this;
        }

        /** Only nodes of this consumer. */
        public Builder consumerId(long consumerId) {
            query("consumer_id", consumerId);
            return this;
        }

        /** Returns the parameters. */
        public ListNodesParams build() {
            return new ListNodesParams(this);
        }
    }
}
