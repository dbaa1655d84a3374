// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicketReply
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A reply to a ticket. */
public final class NewTicketReply extends ObjectModel {
    private static final Property<String> TICKET_ID = Property.required("ticket", JsonTypes.STRING);
    private static final Property<String> USER_ID = Property.required("user_id", JsonTypes.STRING);
    private static final Property<String> MESSAGE = Property.required("message", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewTicketReply> TYPE = ObjectType.of(NewTicketReply.class, NewTicketReply::new,
            TICKET_ID, USER_ID, MESSAGE);

    private NewTicketReply(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code ticketId}, {@code userId}, {@code message}. */
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

    /** The id of the user who replies. Pattern: {@code ^\d+$}. */
    public String userId() {
        return required(USER_ID);
    }

    /** The text of the reply. */
    public String message() {
        return required(MESSAGE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewTicketReply}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewTicketReply#ticketId()}. */
        public Builder ticketId(String ticketId) {
            set(TICKET_ID, ticketId);
            return this;
        }

        /** Sets {@link NewTicketReply#userId()}. */
        public Builder userId(String userId) {
            set(USER_ID, userId);
            return this;
        }

        /** Sets {@link NewTicketReply#message()}. */
        public Builder message(String message) {
            set(MESSAGE, message);
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
        public NewTicketReply build() {
            return new NewTicketReply(objectValues());
        }
    }
}
