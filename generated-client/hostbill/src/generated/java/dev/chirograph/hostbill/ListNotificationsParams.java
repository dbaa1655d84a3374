// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1notifications/get
package dev.chirograph.hostbill;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Notifications#list}.
 */
public final class ListNotificationsParams extends ObjectModel {
    private static final Property<String> RELATION_TYPE = Property.optional("rel_type", JsonTypes.STRING);

    private static final Property<String> RELATION_ID = Property.optional("rel_id", JsonTypes.STRING);

    private static final ObjectType<ListNotificationsParams> TYPE = ObjectType.of(
            ListNotificationsParams.class, ListNotificationsParams::new, RELATION_TYPE,
            RELATION_ID);

    private ListNotificationsParams(ObjectValues values) {
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
     * Only notifications that concern this kind of thing. The words are not documented.
     */
    public @Nullable String relationType() {
        return optional(RELATION_TYPE);
    }

    /**
     * Only notifications that concern the thing of this id.
     */
    public @Nullable String relationId() {
        return optional(RELATION_ID);
    }

    /**
     * Builds a {@link ListNotificationsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Only notifications that concern this kind of thing. The words are not documented.
         */
        public Builder relationType(String relationType) {
            set(RELATION_TYPE, relationType);
            return this;
        }

        /**
         * Only notifications that concern the thing of this id.
         */
        public Builder relationId(String relationId) {
            set(RELATION_ID, relationId);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListNotificationsParams build() {
            return new ListNotificationsParams(objectValues());
        }
    }
}
