// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketDetails
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** A ticket with its replies. */
public final class TicketDetails extends JsonObjectModel {
    private static final Property<String> SUBJECT = JsonTypes.STRING.required("subject");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<List<TicketReply>> REPLIES =
            JsonTypes.ref(TicketReply.class).list().required("replies");

    /** How this type is read and written. */
    public static final ObjectType<TicketDetails> TYPE = ObjectType.<TicketDetails>of(
            new TicketDetails(ObjectValues.NONE), SUBJECT, STATUS, REPLIES);

    private TicketDetails(ObjectValues values) {
        super(values);
    }

    @Override
    protected TicketDetails create(ObjectValues members) {
        return new TicketDetails(members);
    }

    /** Starts an empty object; it needs {@code subject}, {@code status}, {@code replies}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Subject of the ticket. */
    public String subject() {
        return SUBJECT.get(this);
    }

    /** State of the ticket, such as {@code Open}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Replies of the customer and of the staff. */
    public List<TicketReply> replies() {
        return REPLIES.get(this);
    }

    /** Builds a {@link TicketDetails}. */
    public static final class Builder extends JsonObjectBuilder<TicketDetails, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TicketDetails#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link TicketDetails#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link TicketDetails#replies()}. */
        public Builder replies(List<TicketReply> replies) {
            REPLIES.set(this, replies);
            return this;
        }
    }
}
