// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#support.listtickets/get
package dev.chirograph.limestone;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.limestone.model.ListTicketsStatus;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Tickets#list}.
 */
public final class ListTicketsParams extends ObjectModel {
    private static final Property<ListTicketsStatus> STATUS = Property.optional("status", JsonTypes.ref(() -> ListTicketsStatus.TYPE));

    private static final ObjectType<ListTicketsParams> TYPE = ObjectType.of(ListTicketsParams.class,
            ListTicketsParams::new, STATUS);

    private ListTicketsParams(ObjectValues values) {
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
     * Answer the tickets with this status only.
     */
    public @Nullable ListTicketsStatus status() {
        return optional(STATUS);
    }

    /**
     * Builds a {@link ListTicketsParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Answer the tickets with this status only.
         */
        public Builder status(ListTicketsStatus status) {
            set(STATUS, status);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListTicketsParams build() {
            return new ListTicketsParams(objectValues());
        }
    }
}
