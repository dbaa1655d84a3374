// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicket
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A new ticket. */
public final class NewTicket extends JsonObjectModel {
    private static final Property<String> PROBLEM_TYPE = JsonTypes.STRING.required("probtype");
    private static final Property<String> SUMMARY = JsonTypes.STRING.required("summary");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<String> USER_ID = JsonTypes.STRING.required("user_id");
    private static final Property<String> SERVER_ID = JsonTypes.STRING.optional("server");
    private static final Property<String> ADMIN_USER = JsonTypes.STRING.optional("admin_user");
    private static final Property<String> ADMIN_PASSWORD = JsonTypes.SECRET.optional("admin_pass").hidden();

    /** How this type is read and written. */
    public static final ObjectType<NewTicket> TYPE = ObjectType.<NewTicket>of(new NewTicket(ObjectValues.NONE),
            PROBLEM_TYPE, SUMMARY, DESCRIPTION, USER_ID, SERVER_ID, ADMIN_USER, ADMIN_PASSWORD);

    private NewTicket(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewTicket create(ObjectValues members) {
        return new NewTicket(members);
    }

    /** Starts an empty object; it needs {@code problemType}, {@code summary}, {@code description}, {@code userId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The id of a problem type, from the list of problem types. Pattern: {@code ^\d+$}. */
    public String problemType() {
        return PROBLEM_TYPE.get(this);
    }

    /** The subject of the ticket. */
    public String summary() {
        return SUMMARY.get(this);
    }

    /** The message. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** The id of the user who opens the ticket. Pattern: {@code ^\d+$}. */
    public String userId() {
        return USER_ID.get(this);
    }

    /** The id of the server that the ticket is about. Pattern: {@code ^LSN-}. */
    public @Nullable String serverId() {
        return SERVER_ID.find(this);
    }

    /** The name under which a technician can log in on the server. */
    public @Nullable String adminUser() {
        return ADMIN_USER.find(this);
    }

    /** The password that goes with it. */
    public @Nullable String adminPassword() {
        return ADMIN_PASSWORD.find(this);
    }

    /** Builds a {@link NewTicket}. */
    public static final class Builder extends JsonObjectBuilder<NewTicket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewTicket#problemType()}. */
        public Builder problemType(String problemType) {
            PROBLEM_TYPE.set(this, problemType);
            return this;
        }

        /** Sets {@link NewTicket#summary()}. */
        public Builder summary(String summary) {
            SUMMARY.set(this, summary);
            return this;
        }

        /** Sets {@link NewTicket#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link NewTicket#userId()}. */
        public Builder userId(String userId) {
            USER_ID.set(this, userId);
            return this;
        }

        /** Sets {@link NewTicket#serverId()}. */
        public Builder serverId(String serverId) {
            SERVER_ID.set(this, serverId);
            return this;
        }

        /** Sets {@link NewTicket#adminUser()}. */
        public Builder adminUser(String adminUser) {
            ADMIN_USER.set(this, adminUser);
            return this;
        }

        /** Sets {@link NewTicket#adminPassword()}. */
        public Builder adminPassword(String adminPassword) {
            ADMIN_PASSWORD.set(this, adminPassword);
            return this;
        }
    }
}
