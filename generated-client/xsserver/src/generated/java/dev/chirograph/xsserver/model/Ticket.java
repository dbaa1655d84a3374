// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A support ticket and its first message. */
public final class Ticket extends JsonObjectModel {
    private static final Property<String> DATE = JsonTypes.STRING.required("date");
    private static final Property<String> TICKET_NUMBER = JsonTypes.STRING.required("ticket_number");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> EMAIL = JsonTypes.STRING.required("email");
    private static final Property<String> SUBJECT = JsonTypes.STRING.required("subject");
    private static final Property<String> BODY = JsonTypes.STRING.required("body");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<TicketClientRead> CLIENT_READ =
            JsonTypes.ref(TicketClientRead.class).required("client_read");
    private static final Property<String> DEPARTMENT_NAME = JsonTypes.STRING.required("deptname");

    /** How this type is read and written. */
    public static final ObjectType<Ticket> TYPE = ObjectType.<Ticket>of(new Ticket(ObjectValues.NONE), DATE,
            TICKET_NUMBER, NAME, EMAIL, SUBJECT, BODY, STATUS, CLIENT_READ, DEPARTMENT_NAME);

    private Ticket(ObjectValues values) {
        super(values);
    }

    @Override
    protected Ticket create(ObjectValues members) {
        return new Ticket(members);
    }

    /**
     * Starts an empty object; it needs {@code date}, {@code ticketNumber}, {@code name}, {@code email},
     * {@code subject}, {@code body}, {@code status}, {@code clientRead}, {@code departmentName}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Moment of opening; no time zone is stated. Pattern: {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}. */
    public String date() {
        return DATE.get(this);
    }

    /** Number of the ticket; names it in paths. */
    public String ticketNumber() {
        return TICKET_NUMBER.get(this);
    }

    /** Name of the person who opened it. */
    public String name() {
        return NAME.get(this);
    }

    /** E-mail address of that person. */
    public String email() {
        return EMAIL.get(this);
    }

    /** Subject line. */
    public String subject() {
        return SUBJECT.get(this);
    }

    /** Text of the first message, with CR LF line ends. */
    public String body() {
        return BODY.get(this);
    }

    /** State of the ticket; a word of the portal, such as Answered. Example: {@code Answered}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Whether the client has read the last reply. */
    public TicketClientRead clientRead() {
        return CLIENT_READ.get(this);
    }

    /** Name of the department. */
    public String departmentName() {
        return DEPARTMENT_NAME.get(this);
    }

    /** Builds a {@link Ticket}. */
    public static final class Builder extends JsonObjectBuilder<Ticket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Ticket#date()}. */
        public Builder date(String date) {
            DATE.set(this, date);
            return this;
        }

        /** Sets {@link Ticket#ticketNumber()}. */
        public Builder ticketNumber(String ticketNumber) {
            TICKET_NUMBER.set(this, ticketNumber);
            return this;
        }

        /** Sets {@link Ticket#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Ticket#email()}. */
        public Builder email(String email) {
            EMAIL.set(this, email);
            return this;
        }

        /** Sets {@link Ticket#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link Ticket#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }

        /** Sets {@link Ticket#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Ticket#clientRead()}. */
        public Builder clientRead(TicketClientRead clientRead) {
            CLIENT_READ.set(this, clientRead);
            return this;
        }

        /** Sets {@link Ticket#departmentName()}. */
        public Builder departmentName(String departmentName) {
            DEPARTMENT_NAME.set(this, departmentName);
            return this;
        }
    }
}
