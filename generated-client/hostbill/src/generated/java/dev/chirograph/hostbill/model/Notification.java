// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Notification
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notice of the portal to the client. */
public final class Notification extends ObjectModel {
    private static final Property<String> ID = Property.optional("id", JsonTypes.STRING);
    private static final Property<String> SUBJECT = Property.optional("subject", JsonTypes.STRING);
    private static final Property<String> BODY = Property.optional("body", JsonTypes.STRING);
    private static final Property<NotificationSeen> SEEN = Property.optional("seen", () -> NotificationSeen.TYPE);
    private static final Property<String> DATE_ADDED = Property.optional("date_added", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Notification> TYPE = ObjectType.of(Notification.class, Notification::new, ID,
            SUBJECT, BODY, SEEN, DATE_ADDED);

    private Notification(ObjectValues values) {
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

    /** Id of the notification. */
    public @Nullable String id() {
        return optional(ID);
    }

    /** Title; some portals call it title. */
    public @Nullable String subject() {
        return optional(SUBJECT);
    }

    /** Text; some portals call it content or message. */
    public @Nullable String body() {
        return optional(BODY);
    }

    /** Whether the notification was acknowledged. */
    public @Nullable NotificationSeen seen() {
        return optional(SEEN);
    }

    /** Moment of the notification; some portals call it date. */
    public @Nullable String dateAdded() {
        return optional(DATE_ADDED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Notification}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Notification#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Notification#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link Notification#body()}. */
        public Builder body(String body) {
            set(BODY, body);
            return this;
        }

        /** Sets {@link Notification#seen()}. */
        public Builder seen(NotificationSeen seen) {
            set(SEEN, seen);
            return this;
        }

        /** Sets {@link Notification#dateAdded()}. */
        public Builder dateAdded(String dateAdded) {
            set(DATE_ADDED, dateAdded);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Notification build() {
            return new Notification(objectValues());
        }
    }
}
