// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketSummary
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Ticket as a row of the list. */
public final class TicketSummary extends JsonObjectModel {
    private static final Property<TicketSummaryClientRead> CLIENT_READ =
            JsonTypes.ref(TicketSummaryClientRead.class).required("client_read");
    private static final Property<String> TICKET_NUMBER = JsonTypes.STRING.required("ticket_number");
    private static final Property<String> DATE = JsonTypes.STRING.required("date");
    private static final Property<String> DEPARTMENT_NAME = JsonTypes.STRING.required("deptname");
    private static final Property<String> SUBJECT = JsonTypes.STRING.required("subject");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<String> LAST_REPLY =
            JsonTypes.STRING.optional("lastreply").nullWords("0000-00-00 00:00:00");

    /** How this type is read and written. */
    public static final ObjectType<TicketSummary> TYPE = ObjectType.<TicketSummary>of(
            new TicketSummary(ObjectValues.NONE), CLIENT_READ, TICKET_NUMBER, DATE, DEPARTMENT_NAME, SUBJECT, STATUS,
            LAST_REPLY);

    private TicketSummary(ObjectValues values) {
        super(values);
    }

    @Override
    protected TicketSummary create(ObjectValues members) {
        return new TicketSummary(members);
    }

    /**
     * Starts an empty object; it needs {@code clientRead}, {@code ticketNumber}, {@code date}, {@code departmentName},
     * {@code subject}, {@code status}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Whether the client has read the last reply. */
    public TicketSummaryClientRead clientRead() {
        return CLIENT_READ.get(this);
    }

    /** Number of the ticket; names it in paths. */
    public String ticketNumber() {
        return TICKET_NUMBER.get(this);
    }

    /** Moment of opening; no time zone is stated. Pattern: {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}. */
    public String date() {
        return DATE.get(this);
    }

    /** Name of the department. */
    public String departmentName() {
        return DEPARTMENT_NAME.get(this);
    }

    /** Subject line. */
    public String subject() {
        return SUBJECT.get(this);
    }

    /** State of the ticket; a word of the portal, such as Open. Example: {@code Open}. */
    public String status() {
        return STATUS.get(this);
    }

    /**
     * Moment of the last reply; not every portal sends it. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String lastReply() {
        return LAST_REPLY.find(this);
    }

    /** Builds a {@link TicketSummary}. */
    public static final class Builder extends JsonObjectBuilder<TicketSummary, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link TicketSummary#clientRead()}. */
        public Builder clientRead(TicketSummaryClientRead clientRead) {
            CLIENT_READ.set(this, clientRead);
            return this;
        }

        /** Sets {@link TicketSummary#ticketNumber()}. */
        public Builder ticketNumber(String ticketNumber) {
            TICKET_NUMBER.set(this, ticketNumber);
            return this;
        }

        /** Sets {@link TicketSummary#date()}. */
        public Builder date(String date) {
            DATE.set(this, date);
            return this;
        }

        /** Sets {@link TicketSummary#departmentName()}. */
        public Builder departmentName(String departmentName) {
            DEPARTMENT_NAME.set(this, departmentName);
            return this;
        }

        /** Sets {@link TicketSummary#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link TicketSummary#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link TicketSummary#lastReply()}. */
        public Builder lastReply(String lastReply) {
            LAST_REPLY.set(this, lastReply);
            return this;
        }
    }
}
