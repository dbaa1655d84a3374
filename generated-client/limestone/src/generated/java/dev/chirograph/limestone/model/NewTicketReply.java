// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicketReply
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A reply to a ticket. */
public final class NewTicketReply extends JsonObjectModel {
    private static final Property<String> TICKET_ID = JsonTypes.STRING.required("ticket");
    private static final Property<String> USER_ID = JsonTypes.STRING.required("user_id");
    private static final Property<String> MESSAGE = JsonTypes.STRING.required("message");

    /** How this type is read and written. */
    public static final ObjectType<NewTicketReply> TYPE = ObjectType.<NewTicketReply>of(
            new NewTicketReply(ObjectValues.NONE), TICKET_ID, USER_ID, MESSAGE);

    private NewTicketReply(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewTicketReply create(ObjectValues members) {
        return new NewTicketReply(members);
    }

    /** Starts an empty object; it needs {@code ticketId}, {@code userId}, {@code message}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The id of the ticket. Pattern: {@code ^\d+$}. */
    public String ticketId() {
        return TICKET_ID.get(this);
    }

    /** The id of the user who replies. Pattern: {@code ^\d+$}. */
    public String userId() {
        return USER_ID.get(this);
    }

    /** The text of the reply. */
    public String message() {
        return MESSAGE.get(this);
    }

    /** Builds a {@link NewTicketReply}. */
    public static final class Builder extends JsonObjectBuilder<NewTicketReply, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewTicketReply#ticketId()}. */
        public Builder ticketId(String ticketId) {
            TICKET_ID.set(this, ticketId);
            return this;
        }

        /** Sets {@link NewTicketReply#userId()}. */
        public Builder userId(String userId) {
            USER_ID.set(this, userId);
            return this;
        }

        /** Sets {@link NewTicketReply#message()}. */
        public Builder message(String message) {
            MESSAGE.set(this, message);
            return this;
        }
    }
}
