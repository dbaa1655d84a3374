// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketReply
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A reply to a ticket. */
public final class TicketReply extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> DATE = JsonTypes.STRING.required("date");
    private static final Property<String> BODY = JsonTypes.STRING.required("body");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");

    /** How this type is read and written. */
    public static final ObjectType<TicketReply> TYPE = ObjectType.<TicketReply>of(new TicketReply(ObjectValues.NONE),
            ID, NAME, DATE, BODY, STATUS, TYPE_);

    private TicketReply(ObjectValues values) {
        super(values);
    }

    @Override
    protected TicketReply create(ObjectValues members) {
        return new TicketReply(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code name}, {@code date}, {@code body}, {@code status},
     * {@code type}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the reply. */
    public String id() {
        return ID.get(this);
    }

    /** Name of its author. */
    public String name() {
        return NAME.get(this);
    }

    /** Moment of the reply; no time zone is stated. Pattern: {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}. */
    public String date() {
        return DATE.get(this);
    }

    /** Text, with CR LF line ends. */
    public String body() {
        return BODY.get(this);
    }

    /** State of the reply; a word of the portal, such as Sent. Example: {@code Sent}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Kind of author; a word of the portal, such as Admin. Example: {@code Admin}. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Builds a {@link TicketReply}. */
    public static final class Builder extends JsonObjectBuilder<TicketReply, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TicketReply#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link TicketReply#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link TicketReply#date()}. */
        public Builder date(String date) {
            DATE.set(this, date);
            return this;
        }

        /** Sets {@link TicketReply#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link TicketReply#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link TicketReply#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }
    }
}
