// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1ticket~1attachment~1{file}/get
package dev.chirograph.hostbill;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Tickets#downloadAttachment}.
 */
public final class DownloadAttachmentTicketsParams extends ObjectModel {
    private static final Property<String> NUMBER = Property.optional("number", JsonTypes.STRING);

    private static final ObjectType<DownloadAttachmentTicketsParams> TYPE = ObjectType.of(
            DownloadAttachmentTicketsParams.class, DownloadAttachmentTicketsParams::new, NUMBER);

    private DownloadAttachmentTicketsParams(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what this object holds.
     */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * Number of the ticket that bears the attachment. Pattern: {@code ^[0-9]+$}.
     */
    public @Nullable String number() {
        return optional(NUMBER);
    }

    /**
     * Builds a {@link DownloadAttachmentTicketsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Number of the ticket that bears the attachment. Pattern: {@code ^[0-9]+$}.
         */
        public Builder number(String number) {
            set(NUMBER, number);
            return this;
        }

        /**
         * Returns the object.
         */
        public DownloadAttachmentTicketsParams build() {
            return new DownloadAttachmentTicketsParams(objectValues());
        }
    }
}
