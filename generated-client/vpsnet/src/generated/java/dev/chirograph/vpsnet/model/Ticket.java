// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.Map;

/** A support ticket in a list. */
public final class Ticket extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<String> DEPARTMENT = Property.required("department", JsonTypes.STRING);
    private static final Property<String> SUBJECT = Property.required("subject", JsonTypes.STRING);
    private static final Property<String> LAST_RESPONDED = Property.required("last_responded", JsonTypes.STRING);
    private static final Property<OffsetDateTime> LAST_RESPONSE_TIME =
            Property.required("last_response_time", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<Ticket> TYPE = ObjectType.of(Ticket.class, Ticket::new, ID, STATUS, DEPARTMENT,
            SUBJECT, LAST_RESPONDED, LAST_RESPONSE_TIME);

    private Ticket(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code status}, {@code department}, {@code subject},
     * {@code lastResponded}, {@code lastResponseTime}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the ticket, as a string. */
    public String id() {
        return required(ID);
    }

    /** State of the ticket, such as {@code Open}. */
    public String status() {
        return required(STATUS);
    }

    /**
     * Whom the ticket is for: General, Billing, Basic or Pro-Active Managed Service. A name, not the number that
     * requests use.
     */
    public String department() {
        return required(DEPARTMENT);
    }

    /** Subject of the ticket. */
    public String subject() {
        return required(SUBJECT);
    }

    /** Who or what came last, such as {@code Staff Followup}. */
    public String lastResponded() {
        return required(LAST_RESPONDED);
    }

    /** Time of the last reply. */
    public OffsetDateTime lastResponseTime() {
        return required(LAST_RESPONSE_TIME);
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

        /** Sets {@link Ticket#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Ticket#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Ticket#department()}. */
        public Builder department(String department) {
            set(DEPARTMENT, department);
            return this;
        }

        /** Sets {@link Ticket#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link Ticket#lastResponded()}. */
        public Builder lastResponded(String lastResponded) {
            set(LAST_RESPONDED, lastResponded);
            return this;
        }

        /** Sets {@link Ticket#lastResponseTime()}. */
        public Builder lastResponseTime(OffsetDateTime lastResponseTime) {
            set(LAST_RESPONSE_TIME, lastResponseTime);
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
