// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicket
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

/** A new ticket. */
public final class NewTicket extends ObjectModel {
    private static final Property<String> PROBLEM_TYPE = Property.required("probtype", JsonTypes.STRING);
    private static final Property<String> SUMMARY = Property.required("summary", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<String> USER_ID = Property.required("user_id", JsonTypes.STRING);
    private static final Property<String> SERVER_ID = Property.optional("server", JsonTypes.STRING);
    private static final Property<String> ADMIN_USER = Property.optional("admin_user", JsonTypes.STRING);
    private static final Property<String> ADMIN_PASSWORD = Property.optional("admin_pass", JsonTypes.SECRET).hidden();

    /** How this type is read and written. */
    public static final ObjectType<NewTicket> TYPE = ObjectType.of(NewTicket.class, NewTicket::new, PROBLEM_TYPE,
            SUMMARY, DESCRIPTION, USER_ID, SERVER_ID, ADMIN_USER, ADMIN_PASSWORD);

    private NewTicket(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code problemType}, {@code summary}, {@code description}, {@code userId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The id of a problem type, from the list of problem types. Pattern: {@code ^\d+$}. */
    public String problemType() {
        return required(PROBLEM_TYPE);
    }

    /** The subject of the ticket. */
    public String summary() {
        return required(SUMMARY);
    }

    /** The message. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** The id of the user who opens the ticket. Pattern: {@code ^\d+$}. */
    public String userId() {
        return required(USER_ID);
    }

    /** The id of the server that the ticket is about. Pattern: {@code ^LSN-}. */
    public @Nullable String serverId() {
        return optional(SERVER_ID);
    }

    /** The name under which a technician can log in on the server. */
    public @Nullable String adminUser() {
        return optional(ADMIN_USER);
    }

    /** The password that goes with it. */
    public @Nullable String adminPassword() {
        return optional(ADMIN_PASSWORD);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewTicket}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewTicket#problemType()}. */
        public Builder problemType(String problemType) {
            set(PROBLEM_TYPE, problemType);
            return this;
        }

        /** Sets {@link NewTicket#summary()}. */
        public Builder summary(String summary) {
            set(SUMMARY, summary);
            return this;
        }

        /** Sets {@link NewTicket#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link NewTicket#userId()}. */
        public Builder userId(String userId) {
            set(USER_ID, userId);
            return this;
        }

        /** Sets {@link NewTicket#serverId()}. */
        public Builder serverId(String serverId) {
            set(SERVER_ID, serverId);
            return this;
        }

        /** Sets {@link NewTicket#adminUser()}. */
        public Builder adminUser(String adminUser) {
            set(ADMIN_USER, adminUser);
            return this;
        }

        /** Sets {@link NewTicket#adminPassword()}. */
        public Builder adminPassword(String adminPassword) {
            set(ADMIN_PASSWORD, adminPassword);
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
        public NewTicket build() {
            return new NewTicket(objectValues());
        }
    }
}
