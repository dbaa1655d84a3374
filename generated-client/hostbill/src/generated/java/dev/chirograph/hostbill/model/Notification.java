// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Notification
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Notice of the portal to the client. */
public final class Notification extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");
    private static final Property<String> SUBJECT = JsonTypes.STRING.optional("subject");
    private static final Property<String> BODY = JsonTypes.STRING.optional("body");
    private static final Property<NotificationSeen> SEEN = JsonTypes.ref(NotificationSeen.class).optional("seen");
    private static final Property<String> DATE_ADDED = JsonTypes.STRING.optional("date_added");

    /** How this type is read and written. */
    public static final ObjectType<Notification> TYPE = ObjectType.<Notification>of(new Notification(ObjectValues.NONE),
            ID, SUBJECT, BODY, SEEN, DATE_ADDED);

    private Notification(ObjectValues values) {
        super(values);
    }

    @Override
    protected Notification create(ObjectValues members) {
        return new Notification(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the notification. */
    public @Nullable String id() {
        return ID.find(this);
    }

    /** Title; some portals call it title. */
    public @Nullable String subject() {
        return SUBJECT.find(this);
    }

    /** Text; some portals call it content or message. */
    public @Nullable String body() {
        return BODY.find(this);
    }

    /** Whether the notification was acknowledged. */
    public @Nullable NotificationSeen seen() {
        return SEEN.find(this);
    }

    /** Moment of the notification; some portals call it date. */
    public @Nullable String dateAdded() {
        return DATE_ADDED.find(this);
    }

    /** Builds a {@link Notification}. */
    public static final class Builder extends JsonObjectBuilder<Notification, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Notification#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Notification#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link Notification#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link Notification#seen()}. */
        public Builder seen(NotificationSeen seen) {
            SEEN.set(this, seen);
            return this;
        }

        /** Sets {@link Notification#dateAdded()}. */
        public Builder dateAdded(String dateAdded) {
            DATE_ADDED.set(this, dateAdded);
            return this;
        }
    }
}
