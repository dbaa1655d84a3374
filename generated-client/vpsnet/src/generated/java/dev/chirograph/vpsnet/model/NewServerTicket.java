// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewServerTicket
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ticket about a cloud server. Passwords given here reach the technicians in a safe way. */
public final class NewServerTicket extends ObjectModel {
    private static final Property<String> DEPARTMENT = Property.required("department", JsonTypes.STRING).constant("5");
    private static final Property<NewServerTicketSubject> SUBJECT =
            Property.required("subject", () -> NewServerTicketSubject.TYPE);
    private static final Property<String> BODY = Property.required("body", JsonTypes.STRING);
    private static final Property<Long> VIRTUAL_MACHINE_ID = Property.required("vm_id", JsonTypes.LONG);
    private static final Property<String> ROOT_PASSWORD = Property.optional("root_password", JsonTypes.SECRET).hidden();
    private static final Property<String> SSH_PORT = Property.optional("ssh_port", JsonTypes.STRING);
    private static final Property<String> SSH_USER = Property.optional("ssh_user", JsonTypes.STRING);
    private static final Property<String> SSH_PASSWORD = Property.optional("ssh_password", JsonTypes.SECRET).hidden();

    /** How this type is read and written. */
    public static final ObjectType<NewServerTicket> TYPE = ObjectType.of(NewServerTicket.class, NewServerTicket::new,
            DEPARTMENT, SUBJECT, BODY, VIRTUAL_MACHINE_ID, ROOT_PASSWORD, SSH_PORT, SSH_USER, SSH_PASSWORD);

    private NewServerTicket(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code subject}, {@code body}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 5} Server issue. */
    public String department() {
        return required(DEPARTMENT);
    }

    /**
     * Kind of trouble: server down, slow server, installation, administration, assisted start-up, abuse or DDoS,
     * anything else.
     */
    public NewServerTicketSubject subject() {
        return required(SUBJECT);
    }

    /** What it is about. */
    public String body() {
        return required(BODY);
    }

    /** Cloud server that has the trouble. */
    public Long virtualMachineId() {
        return required(VIRTUAL_MACHINE_ID);
    }

    /** Root password of the server. */
    public @Nullable String rootPassword() {
        return optional(ROOT_PASSWORD);
    }

    /** Port of the SSH service, as a string. Pattern: {@code ^[0-9]+$}. */
    public @Nullable String sshPort() {
        return optional(SSH_PORT);
    }

    /** User to log in with. */
    public @Nullable String sshUser() {
        return optional(SSH_USER);
    }

    /** Password of that user. */
    public @Nullable String sshPassword() {
        return optional(SSH_PASSWORD);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewServerTicket}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewServerTicket#subject()}. */
        public Builder subject(NewServerTicketSubject subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link NewServerTicket#body()}. */
        public Builder body(String body) {
            set(BODY, body);
            return this;
        }

        /** Sets {@link NewServerTicket#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            set(VIRTUAL_MACHINE_ID, virtualMachineId);
            return this;
        }

        /** Sets {@link NewServerTicket#rootPassword()}. */
        public Builder rootPassword(String rootPassword) {
            set(ROOT_PASSWORD, rootPassword);
            return this;
        }

        /** Sets {@link NewServerTicket#sshPort()}. */
        public Builder sshPort(String sshPort) {
            set(SSH_PORT, sshPort);
            return this;
        }

        /** Sets {@link NewServerTicket#sshUser()}. */
        public Builder sshUser(String sshUser) {
            set(SSH_USER, sshUser);
            return this;
        }

        /** Sets {@link NewServerTicket#sshPassword()}. */
        public Builder sshPassword(String sshPassword) {
            set(SSH_PASSWORD, sshPassword);
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
        public NewServerTicket build() {
            return new NewServerTicket(objectValues());
        }
    }
}
