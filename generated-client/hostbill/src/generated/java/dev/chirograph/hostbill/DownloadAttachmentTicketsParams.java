// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1ticket~1attachment~1{file}/get
package dev.chirograph.hostbill;

import dev.chirograph.client.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Optional parameters of {@link Tickets#downloadAttachment}. */
public final class DownloadAttachmentTicketsParams extends RequestParameters {
    private DownloadAttachmentTicketsParams(Builder builder) {
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

    /** Builds a {@link DownloadAttachmentTicketsParams}. */
    public static final class Builder extends RequestParameters.Builder {
        private Builder(@Nullable DownloadAttachmentTicketsParams start) {
            super(start);
        }

        /** Number of the ticket that bears the attachment. Pattern: {@code ^[0-9]+$}. */
        public Builder number(String number) {
            query("number", number);
            return this;
        }

        /** Returns the parameters. */
        public DownloadAttachmentTicketsParams build() {
            return new DownloadAttachmentTicketsParams(this);
        }
    }
}
