// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketReply
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;

/** A reply in a ticket. */
public final class TicketReply extends JsonObjectModel {
    private static final Property<Boolean> CLIENT_RESPONSE = JsonTypes.BOOLEAN.required("client_response");
    private static final Property<String> COMMENT = JsonTypes.STRING.required("comment");
    private static final Property<OffsetDateTime> TIME = JsonTypes.DATE_TIME.required("time");

    /** How this type is read and written. */
    public static final ObjectType<TicketReply> TYPE = ObjectType.<TicketReply>of(new TicketReply(ObjectValues.NONE),
            CLIENT_RESPONSE, COMMENT, TIME);

    private TicketReply(ObjectValues values) {
        super(values);
    }

    @Override
    protected TicketReply create(ObjectValues members) {
        return new TicketReply(members);
    }

    /** Starts an empty object; it needs {@code clientResponse}, {@code comment}, {@code time}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the customer wrote it. */
    public Boolean clientResponse() {
        return CLIENT_RESPONSE.get(this);
    }

    /** Text of the reply. */
    public String comment() {
        return COMMENT.get(this);
    }

    /** When it was written. */
    public OffsetDateTime time() {
        return TIME.get(this);
    }

    /** Builds a {@link TicketReply}. */
    public static final class Builder extends JsonObjectBuilder<TicketReply, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TicketReply#clientResponse()}. */
        public Builder clientResponse(boolean clientResponse) {
            CLIENT_RESPONSE.set(this, clientResponse);
            return this;
        }

        /** Sets {@link TicketReply#comment()}. */
        public Builder comment(String comment) {
            COMMENT.set(this, comment);
            return this;
        }

        /** Sets {@link TicketReply#time()}. */
        public Builder time(OffsetDateTime time) {
            TIME.set(this, time);
            return this;
        }
    }
}
