// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1notifications/get
package dev.chirograph.lightlayer;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Notifications#list}. */
public final class ListNotificationsParams extends RequestParameters {
    private ListNotificationsParams(Builder builder) {
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

    /** Builds a {@link ListNotificationsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListNotificationsParams start) {
            super(start);
        }

        /** Only notifications that concern this kind of thing. The words are not documented. */
        public Builder relationType(String relationType) {
            query("rel_type", relationType);
            return this;
        }

        /** Only notifications that concern the thing of this id. */
        public Builder relationId(String relationId) {
            query("rel_id", relationId);
            return this;
        }

        /** Returns the parameters. */
        public ListNotificationsParams build() {
            return new ListNotificationsParams(this);
        }
    }
}
