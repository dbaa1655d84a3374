// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TicketSummary
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ticket as a row of the list. */
public final class TicketSummary extends ObjectModel {
    private static final Property<TicketSummaryClientRead> CLIENT_READ =
            Property.required("client_read", () -> TicketSummaryClientRead.TYPE);
    private static final Property<String> TICKET_NUMBER = Property.required("ticket_number", JsonTypes.STRING);
    private static final Property<String> DATE = Property.required("date", JsonTypes.STRING);
    private static final Property<String> DEPARTMENT_NAME = Property.required("deptname", JsonTypes.STRING);
    private static final Property<String> SUBJECT = Property.required("subject", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<String> LAST_REPLY =
            Property.optional("lastreply", JsonTypes.STRING).nullWords("0000-00-00 00:00:00");

    /** How this type is read and written. */
    public static final ObjectType<TicketSummary> TYPE = ObjectType.of(TicketSummary.class, TicketSummary::new,
            CLIENT_READ, TICKET_NUMBER, DATE, DEPARTMENT_NAME, SUBJECT, STATUS, LAST_REPLY);

    private TicketSummary(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code clientRead}, {@code ticketNumber}, {@code date}, {@code departmentName},
     * {@code subject}, {@code status}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Whether the client has read the last reply. */
    public TicketSummaryClientRead clientRead() {
        return required(CLIENT_READ);
    }

    /** Number of the ticket; names it in paths. */
    public String ticketNumber() {
        return required(TICKET_NUMBER);
    }

    /** Moment of opening; no time zone is stated. Pattern: {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}. */
    public String date() {
        return required(DATE);
    }

    /** Name of the department. */
    public String departmentName() {
        return required(DEPARTMENT_NAME);
    }

    /** Subject line. */
    public String subject() {
        return required(SUBJECT);
    }

    /** State of the ticket; a word of the portal, such as Open. Example: {@code Open}. */
    public String status() {
        return required(STATUS);
    }

    /**
     * Moment of the last reply; not every portal sends it. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String lastReply() {
        return optional(LAST_REPLY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link TicketSummary}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link TicketSummary#clientRead()}. */
        public Builder clientRead(TicketSummaryClientRead clientRead) {
            set(CLIENT_READ, clientRead);
            return this;
        }

        /** Sets {@link TicketSummary#ticketNumber()}. */
        public Builder ticketNumber(String ticketNumber) {
            set(TICKET_NUMBER, ticketNumber);
            return this;
        }

        /** Sets {@link TicketSummary#date()}. */
        public Builder date(String date) {
            set(DATE, date);
            return this;
        }

        /** Sets {@link TicketSummary#departmentName()}. */
        public Builder departmentName(String departmentName) {
            set(DEPARTMENT_NAME, departmentName);
            return this;
        }

        /** Sets {@link TicketSummary#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link TicketSummary#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link TicketSummary#lastReply()}. */
        public Builder lastReply(String lastReply) {
            set(LAST_REPLY, lastReply);
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
        public TicketSummary build() {
            return new TicketSummary(objectValues());
        }
    }
}
