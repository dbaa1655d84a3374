// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketReply
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.Map;

/** A reply in a ticket. */
public final class TicketReply extends ObjectModel {
    private static final Property<Boolean> CLIENT_RESPONSE = Property.required("client_response", JsonTypes.BOOLEAN);
    private static final Property<String> COMMENT = Property.required("comment", JsonTypes.STRING);
    private static final Property<OffsetDateTime> TIME = Property.required("time", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<TicketReply> TYPE = ObjectType.of(TicketReply.class, TicketReply::new,
            CLIENT_RESPONSE, COMMENT, TIME);

    private TicketReply(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code clientResponse}, {@code comment}, {@code time}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the customer wrote it. */
    public Boolean clientResponse() {
        return required(CLIENT_RESPONSE);
    }

    /** Text of the reply. */
    public String comment() {
        return required(COMMENT);
    }

    /** When it was written. */
    public OffsetDateTime time() {
        return required(TIME);
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

        /** Sets {@link TicketReply#clientResponse()}. */
        public Builder clientResponse(boolean clientResponse) {
            set(CLIENT_RESPONSE, clientResponse);
            return this;
        }

        /** Sets {@link TicketReply#comment()}. */
        public Builder comment(String comment) {
            set(COMMENT, comment);
            return this;
        }

        /** Sets {@link TicketReply#time()}. */
        public Builder time(OffsetDateTime time) {
            set(TIME, time);
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
