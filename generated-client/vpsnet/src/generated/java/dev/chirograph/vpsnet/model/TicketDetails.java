// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketDetails
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** A ticket with its replies. */
public final class TicketDetails extends ObjectModel {
    private static final Property<String> SUBJECT = Property.required("subject", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<List<TicketReply>> REPLIES =
            Property.required("replies", JsonTypes.list(() -> TicketReply.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<TicketDetails> TYPE = ObjectType.of(TicketDetails.class, TicketDetails::new, SUBJECT,
            STATUS, REPLIES);

    private TicketDetails(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code subject}, {@code status}, {@code replies}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Subject of the ticket. */
    public String subject() {
        return required(SUBJECT);
    }

    /** State of the ticket, such as {@code Open}. */
    public String status() {
        return required(STATUS);
    }

    /** Replies of the customer and of the staff. */
    public List<TicketReply> replies() {
        return list(REPLIES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link TicketDetails}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link TicketDetails#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link TicketDetails#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link TicketDetails#replies()}. */
        public Builder replies(List<TicketReply> replies) {
            set(REPLIES, replies);
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
        public TicketDetails build() {
            return new TicketDetails(objectValues());
        }
    }
}
