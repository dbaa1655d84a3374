// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketStatusChange
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** The state that a ticket shall have. */
public final class TicketStatusChange extends JsonObjectModel {
    private static final Property<String> TICKET_ID = JsonTypes.STRING.required("ticket");
    private static final Property<String> USER_ID = JsonTypes.STRING.required("user_id");
    private static final Property<TicketStatusChangeStatus> STATUS =
            JsonTypes.ref(TicketStatusChangeStatus.class).required("status");

    /** How this type is read and written. */
    public static final ObjectType<TicketStatusChange> TYPE = ObjectType.<TicketStatusChange>of(
            new TicketStatusChange(ObjectValues.NONE), TICKET_ID, USER_ID, STATUS);

    private TicketStatusChange(ObjectValues values) {
        super(values);
    }

    @Override
    protected TicketStatusChange create(ObjectValues members) {
        return new TicketStatusChange(members);
    }

    /** Starts an empty object; it needs {@code ticketId}, {@code userId}, {@code status}. */
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

    /** The id of the user who changes the ticket. Pattern: {@code ^\d+$}. */
    public String userId() {
        return USER_ID.get(this);
    }

    /** The new status. */
    public TicketStatusChangeStatus status() {
        return STATUS.get(this);
    }

    /** Builds a {@link TicketStatusChange}. */
    public static final class Builder extends JsonObjectBuilder<TicketStatusChange, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TicketStatusChange#ticketId()}. */
        public Builder ticketId(String ticketId) {
            TICKET_ID.set(this, ticketId);
            return this;
        }

        /** Sets {@link TicketStatusChange#userId()}. */
        public Builder userId(String userId) {
            USER_ID.set(this, userId);
            return this;
        }

        /** Sets {@link TicketStatusChange#status()}. */
        public Builder status(TicketStatusChangeStatus status) {
            STATUS.set(this, status);
            return this;
        }
    }
}
