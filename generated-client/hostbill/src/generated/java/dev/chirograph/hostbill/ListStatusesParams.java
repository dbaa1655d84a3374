// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1statuses/get
package dev.chirograph.hostbill;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Statuses#list}.
 */
public final class ListStatusesParams extends ObjectModel {
    private static final Property<String> STATUS = Property.optional("status", JsonTypes.STRING);

    private static final ObjectType<ListStatusesParams> TYPE = ObjectType.of(
            ListStatusesParams.class, ListStatusesParams::new, STATUS);

    private ListStatusesParams(ObjectValues values) {
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
     * Only notices in this state. The words are not documented.
     */
    public @Nullable String status() {
        return optional(STATUS);
    }

    /**
     * Builds a {@link ListStatusesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Only notices in this state. The words are not documented.
         */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListStatusesParams build() {
            return new ListStatusesParams(objectValues());
        }
    }
}
