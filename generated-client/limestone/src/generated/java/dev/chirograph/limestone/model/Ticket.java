// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A support ticket. Subject and description hold text in which HTML characters are escaped once more. */
public final class Ticket extends JsonObjectModel {
    private static final Property<String> STATUS = JsonTypes.STRING.optional("status");
    private static final Property<String> USER_ID = JsonTypes.STRING.optional("user_id");
    private static final Property<String> USER_NAME = JsonTypes.STRING.optional("username");
    private static final Property<String> SUBJECT = JsonTypes.STRING.optional("subject");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.optional("description");

    /** How this type is read and written. */
    public static final ObjectType<Ticket> TYPE = ObjectType.<Ticket>of(new Ticket(ObjectValues.NONE), STATUS, USER_ID,
            USER_NAME, SUBJECT, DESCRIPTION);

    private Ticket(ObjectValues values) {
        super(values);
    }

    @Override
    protected Ticket create(ObjectValues members) {
        return new Ticket(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Whether the ticket is {@code open} or {@code closed}. */
    public @Nullable String status() {
        return STATUS.find(this);
    }

    /** The id of the user who opened the ticket. */
    public @Nullable String userId() {
        return USER_ID.find(this);
    }

    /** The name of that user. */
    public @Nullable String userName() {
        return USER_NAME.find(this);
    }

    /** The subject, with HTML characters escaped. */
    public @Nullable String subject() {
        return SUBJECT.find(this);
    }

    /** The message, with HTML characters escaped. */
    public @Nullable String description() {
        return DESCRIPTION.find(this);
    }

    /** Builds a {@link Ticket}. */
    public static final class Builder extends JsonObjectBuilder<Ticket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Ticket#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Ticket#userId()}. */
        public Builder userId(String userId) {
            USER_ID.set(this, userId);
            return this;
        }

        /** Sets {@link Ticket#userName()}. */
        public Builder userName(String userName) {
            USER_NAME.set(this, userName);
            return this;
        }

        /** Sets {@link Ticket#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link Ticket#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }
    }
}
