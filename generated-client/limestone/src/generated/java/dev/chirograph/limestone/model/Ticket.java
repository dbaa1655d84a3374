// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A support ticket. Subject and description hold text in which HTML characters are escaped once more. */
public final class Ticket extends ObjectModel {
    private static final Property<String> STATUS = Property.optional("status", JsonTypes.STRING);
    private static final Property<String> USER_ID = Property.optional("user_id", JsonTypes.STRING);
    private static final Property<String> USER_NAME = Property.optional("username", JsonTypes.STRING);
    private static final Property<String> SUBJECT = Property.optional("subject", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.optional("description", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Ticket> TYPE = ObjectType.of(Ticket.class, Ticket::new, STATUS, USER_ID, USER_NAME,
            SUBJECT, DESCRIPTION);

    private Ticket(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Whether the ticket is {@code open} or {@code closed}. */
    public @Nullable String status() {
        return optional(STATUS);
    }

    /** The id of the user who opened the ticket. */
    public @Nullable String userId() {
        return optional(USER_ID);
    }

    /** The name of that user. */
    public @Nullable String userName() {
        return optional(USER_NAME);
    }

    /** The subject, with HTML characters escaped. */
    public @Nullable String subject() {
        return optional(SUBJECT);
    }

    /** The message, with HTML characters escaped. */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Ticket}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Ticket#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Ticket#userId()}. */
        public Builder userId(String userId) {
            set(USER_ID, userId);
            return this;
        }

        /** Sets {@link Ticket#userName()}. */
        public Builder userName(String userName) {
            set(USER_NAME, userName);
            return this;
        }

        /** Sets {@link Ticket#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link Ticket#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Ticket build() {
            return new Ticket(objectValues());
        }
    }
}
