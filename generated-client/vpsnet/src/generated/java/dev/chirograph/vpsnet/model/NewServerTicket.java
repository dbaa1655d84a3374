// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewServerTicket
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A ticket about a cloud server. Passwords given here reach the technicians in a safe way. */
public final class NewServerTicket extends JsonObjectModel {
    private static final Property<String> DEPARTMENT = JsonTypes.STRING.required("department").constant("5");
    private static final Property<NewServerTicketSubject> SUBJECT =
            JsonTypes.ref(NewServerTicketSubject.class).required("subject");
    private static final Property<String> BODY = JsonTypes.STRING.required("body");
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.required("vm_id");
    private static final Property<String> ROOT_PASSWORD = JsonTypes.SECRET.optional("root_password").hidden();
    private static final Property<String> SSH_PORT = JsonTypes.STRING.optional("ssh_port");
    private static final Property<String> SSH_USER = JsonTypes.STRING.optional("ssh_user");
    private static final Property<String> SSH_PASSWORD = JsonTypes.SECRET.optional("ssh_password").hidden();

    /** How this type is read and written. */
    public static final ObjectType<NewServerTicket> TYPE = ObjectType.<NewServerTicket>of(
            new NewServerTicket(ObjectValues.NONE), DEPARTMENT, SUBJECT, BODY, VIRTUAL_MACHINE_ID, ROOT_PASSWORD,
            SSH_PORT, SSH_USER, SSH_PASSWORD);

    private NewServerTicket(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewServerTicket create(ObjectValues members) {
        return new NewServerTicket(members);
    }

    /** Starts an empty object; it needs {@code subject}, {@code body}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 5} Server issue. */
    public String department() {
        return DEPARTMENT.get(this);
    }

    /**
     * Kind of trouble: server down, slow server, installation, administration, assisted start-up, abuse or DDoS,
     * anything else.
     */
    public NewServerTicketSubject subject() {
        return SUBJECT.get(this);
    }

    /** What it is about. */
    public String body() {
        return BODY.get(this);
    }

    /** Cloud server that has the trouble. */
    public Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.get(this);
    }

    /** Root password of the server. */
    public @Nullable String rootPassword() {
        return ROOT_PASSWORD.find(this);
    }

    /** Port of the SSH service, as a string. Pattern: {@code ^[0-9]+$}. */
    public @Nullable String sshPort() {
        return SSH_PORT.find(this);
    }

    /** User to log in with. */
    public @Nullable String sshUser() {
        return SSH_USER.find(this);
    }

    /** Password of that user. */
    public @Nullable String sshPassword() {
        return SSH_PASSWORD.find(this);
    }

    /** Builds a {@link NewServerTicket}. */
    public static final class Builder extends JsonObjectBuilder<NewServerTicket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewServerTicket#subject()}. */
        public Builder subject(NewServerTicketSubject subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link NewServerTicket#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link NewServerTicket#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }

        /** Sets {@link NewServerTicket#rootPassword()}. */
        public Builder rootPassword(String rootPassword) {
            ROOT_PASSWORD.set(this, rootPassword);
            return this;
        }

        /** Sets {@link NewServerTicket#sshPort()}. */
        public Builder sshPort(String sshPort) {
            SSH_PORT.set(this, sshPort);
            return this;
        }

        /** Sets {@link NewServerTicket#sshUser()}. */
        public Builder sshUser(String sshUser) {
            SSH_USER.set(this, sshUser);
            return this;
        }

        /** Sets {@link NewServerTicket#sshPassword()}. */
        public Builder sshPassword(String sshPassword) {
            SSH_PASSWORD.set(this, sshPassword);
            return this;
        }
    }
}
