// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A support ticket and its first message. */
public final class Ticket extends ObjectModel {
    private static final Property<String> DATE = Property.required("date", JsonTypes.STRING);
    private static final Property<String> TICKET_NUMBER = Property.required("ticket_number", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> EMAIL = Property.required("email", JsonTypes.STRING);
    private static final Property<String> SUBJECT = Property.required("subject", JsonTypes.STRING);
    private static final Property<String> BODY = Property.required("body", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<TicketClientRead> CLIENT_READ =
            Property.required("client_read", () -> TicketClientRead.TYPE);
    private static final Property<String> DEPARTMENT_NAME = Property.required("deptname", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Ticket> TYPE = ObjectType.of(Ticket.class, Ticket::new, DATE, TICKET_NUMBER, NAME,
            EMAIL, SUBJECT, BODY, STATUS, CLIENT_READ, DEPARTMENT_NAME);

    private Ticket(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code date}, {@code ticketNumber}, {@code name}, {@code email},
     * {@code subject}, {@code body}, {@code status}, {@code clientRead}, {@code departmentName}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Moment of opening; no time zone is stated. Pattern: {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}. */
    public String date() {
        return required(DATE);
    }

    /** Number of the ticket; names it in paths. */
    public String ticketNumber() {
        return required(TICKET_NUMBER);
    }

    /** Name of the person who opened it. */
    public String name() {
        return required(NAME);
    }

    /** E-mail address of that person. */
    public String email() {
        return required(EMAIL);
    }

    /** Subject line. */
    public String subject() {
        return required(SUBJECT);
    }

    /** Text of the first message, with CR LF line ends. */
    public String body() {
        return required(BODY);
    }

    /** State of the ticket; a word of the portal, such as Answered. Example: {@code Answered}. */
    public String status() {
        return required(STATUS);
    }

    /** Whether the client has read the last reply. */
    public TicketClientRead clientRead() {
        return required(CLIENT_READ);
    }

    /** Name of the department. */
    public String departmentName() {
        return required(DEPARTMENT_NAME);
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

        /** Sets {@link Ticket#date()}. */
        public Builder date(String date) {
            set(DATE, date);
            return this;
        }

        /** Sets {@link Ticket#ticketNumber()}. */
        public Builder ticketNumber(String ticketNumber) {
            set(TICKET_NUMBER, ticketNumber);
            return this;
        }

        /** Sets {@link Ticket#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Ticket#email()}. */
        public Builder email(String email) {
            set(EMAIL, email);
            return this;
        }

        /** Sets {@link Ticket#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link Ticket#body()}. */
        public Builder body(String body) {
            set(BODY, body);
            return this;
        }

        /** Sets {@link Ticket#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Ticket#clientRead()}. */
        public Builder clientRead(TicketClientRead clientRead) {
            set(CLIENT_READ, clientRead);
            return this;
        }

        /** Sets {@link Ticket#departmentName()}. */
        public Builder departmentName(String departmentName) {
            set(DEPARTMENT_NAME, departmentName);
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
        public Ticket build() {
            return new Ticket(objectValues());
        }
    }
}
