// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1messages/post
package demo;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Jobs#message}. */
public final class MessageJobsParams extends RequestParameters {
    private MessageJobsParams(Builder builder) {
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

    /** Builds a {@link MessageJobsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable MessageJobsParams start) {
            super(start);
        }

        /** {@code urgent}. */
        public Builder urgent(boolean urgent) {
            query("urgent", urgent);
            return this;
        }

        /** Returns the parameters. */
        public MessageJobsParams build() {
            return new MessageJobsParams(this);
        }
    }
}
