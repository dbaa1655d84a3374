// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1notifications~1new/get
package dev.chirograph.hostbill;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Notifications#listNew}. */
public final class ListNewNotificationsParams extends RequestParameters {
    private ListNewNotificationsParams(Builder builder) {
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

    /** Builds a {@link ListNewNotificationsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable ListNewNotificationsParams start) {
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
        public ListNewNotificationsParams build() {
            return new ListNewNotificationsParams(this);
        }
    }
}
