// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1tickets.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.vpsnet.model.ListTicketsStatus;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Tickets#list}.
 */
public final class ListTicketsParams extends ObjectModel {
    private static final Property<ListTicketsStatus> STATUS = Property.optional("status", JsonTypes.ref(() -> ListTicketsStatus.TYPE));

    private static final Property<Long> DEPARTMENT = Property.optional("department", JsonTypes.LONG);

    private static final ObjectType<ListTicketsParams> TYPE = ObjectType.of(ListTicketsParams.class,
            ListTicketsParams::new, STATUS, DEPARTMENT);

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
     * Only tickets in this state.
     */
    public @Nullable ListTicketsStatus status() {
        return optional(STATUS);
    }

    /**
     * Only tickets of this department: 1 Billing, 2 Sales, 3 WordPress, 4 Cloud Hosting, 5 Server issue, 6 Other.
     * Documented together with {@code status}. Minimum: 1. Maximum: 6.
     */
    public @Nullable Long department() {
        return optional(DEPARTMENT);
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
         * Only tickets in this state.
         */
        public Builder status(ListTicketsStatus status) {
            set(STATUS, status);
            return this;
        }

        /**
         * Only tickets of this department: 1 Billing, 2 Sales, 3 WordPress, 4 Cloud Hosting, 5 Server issue, 6 Other.
         * Documented together with {@code status}. Minimum: 1. Maximum: 6.
         */
        public Builder department(long department) {
            set(DEPARTMENT, department);
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
