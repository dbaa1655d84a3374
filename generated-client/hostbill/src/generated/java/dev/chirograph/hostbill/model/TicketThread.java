// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketThread
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** A ticket and all that was answered. */
public final class TicketThread extends JsonObjectModel {
    private static final Property<Ticket> TICKET = JsonTypes.ref(Ticket.class).required("ticket");
    private static final Property<List<TicketReply>> REPLIES =
            JsonTypes.ref(TicketReply.class).list().required("replies");

    /** How this type is read and written. */
    public static final ObjectType<TicketThread> TYPE = ObjectType.<TicketThread>of(new TicketThread(ObjectValues.NONE),
            TICKET, REPLIES);

    private TicketThread(ObjectValues values) {
        super(values);
    }

    @Override
    protected TicketThread create(ObjectValues members) {
        return new TicketThread(members);
    }

    /** Starts an empty object; it needs {@code ticket}, {@code replies}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A support ticket and its first message. */
    public Ticket ticket() {
        return TICKET.get(this);
    }

    /** Replies to the first message. */
    public List<TicketReply> replies() {
        return REPLIES.get(this);
    }

    /** Builds a {@link TicketThread}. */
    public static final class Builder extends JsonObjectBuilder<TicketThread, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TicketThread#ticket()}. */
        public Builder ticket(Ticket ticket) {
            TICKET.set(this, ticket);
            return this;
        }

        /** Sets {@link TicketThread#replies()}. */
        public Builder replies(List<TicketReply> replies) {
            REPLIES.set(this, replies);
            return this;
        }
    }
}
