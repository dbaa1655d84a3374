// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketReply
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A reply to a ticket. */
public final class TicketReply extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> DATE = Property.required("date", JsonTypes.STRING);
    private static final Property<String> BODY = Property.required("body", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<TicketReply> TYPE = ObjectType.of(TicketReply.class, TicketReply::new, ID, NAME,
            DATE, BODY, STATUS, TYPE_);

    private TicketReply(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code name}, {@code date}, {@code body}, {@code status},
     * {@code type}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the reply. */
    public String id() {
        return required(ID);
    }

    /** Name of its author. */
    public String name() {
        return required(NAME);
    }

    /** Moment of the reply; no time zone is stated. Pattern: {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}. */
    public String date() {
        return required(DATE);
    }

    /** Text, with CR LF line ends. */
    public String body() {
        return required(BODY);
    }

    /** State of the reply; a word of the portal, such as Sent. Example: {@code Sent}. */
    public String status() {
        return required(STATUS);
    }

    /** Kind of author; a word of the portal, such as Admin. Example: {@code Admin}. */
    public String type() {
        return required(TYPE_);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link TicketReply}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link TicketReply#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link TicketReply#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link TicketReply#date()}. */
        public Builder date(String date) {
            set(DATE, date);
            return this;
        }

        /** Sets {@link TicketReply#body()}. */
        public Builder body(String body) {
            set(BODY, body);
            return this;
        }

        /** Sets {@link TicketReply#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link TicketReply#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
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
        public TicketReply build() {
            return new TicketReply(objectValues());
        }
    }
}
