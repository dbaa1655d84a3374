// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketStatusChange
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** The state that a ticket shall have. */
public final class TicketStatusChange extends ObjectModel {
    private static final Property<String> TICKET_ID = Property.required("ticket", JsonTypes.STRING);
    private static final Property<String> USER_ID = Property.required("user_id", JsonTypes.STRING);
    private static final Property<TicketStatusChangeStatus> STATUS =
            Property.required("status", () -> TicketStatusChangeStatus.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<TicketStatusChange> TYPE = ObjectType.of(TicketStatusChange.class,
            TicketStatusChange::new, TICKET_ID, USER_ID, STATUS);

    private TicketStatusChange(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code ticketId}, {@code userId}, {@code status}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The id of the ticket. Pattern: {@code ^\d+$}. */
    public String ticketId() {
        return required(TICKET_ID);
    }

    /** The id of the user who changes the ticket. Pattern: {@code ^\d+$}. */
    public String userId() {
        return required(USER_ID);
    }

    /** The new status. */
    public TicketStatusChangeStatus status() {
        return required(STATUS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link TicketStatusChange}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link TicketStatusChange#ticketId()}. */
        public Builder ticketId(String ticketId) {
            set(TICKET_ID, ticketId);
            return this;
        }

        /** Sets {@link TicketStatusChange#userId()}. */
        public Builder userId(String userId) {
            set(USER_ID, userId);
            return this;
        }

        /** Sets {@link TicketStatusChange#status()}. */
        public Builder status(TicketStatusChangeStatus status) {
            set(STATUS, status);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public TicketStatusChange build() {
            return new TicketStatusChange(objectValues());
        }
    }
}
