// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Ticket
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;

/** A support ticket in a list. */
public final class Ticket extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<String> DEPARTMENT = JsonTypes.STRING.required("department");
    private static final Property<String> SUBJECT = JsonTypes.STRING.required("subject");
    private static final Property<String> LAST_RESPONDED = JsonTypes.STRING.required("last_responded");
    private static final Property<OffsetDateTime> LAST_RESPONSE_TIME =
            JsonTypes.DATE_TIME.required("last_response_time");

    /** How this type is read and written. */
    public static final ObjectType<Ticket> TYPE = ObjectType.<Ticket>of(new Ticket(ObjectValues.NONE), ID, STATUS,
            DEPARTMENT, SUBJECT, LAST_RESPONDED, LAST_RESPONSE_TIME);

    private Ticket(ObjectValues values) {
        super(values);
    }

    @Override
    protected Ticket create(ObjectValues members) {
        return new Ticket(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code status}, {@code department}, {@code subject},
     * {@code lastResponded}, {@code lastResponseTime}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the ticket, as a string. */
    public String id() {
        return ID.get(this);
    }

    /** State of the ticket, such as {@code Open}. */
    public String status() {
        return STATUS.get(this);
    }

    /**
     * Whom the ticket is for: General, Billing, Basic or Pro-Active Managed Service. A name, not the number that
     * requests use.
     */
    public String department() {
        return DEPARTMENT.get(this);
    }

    /** Subject of the ticket. */
    public String subject() {
        return SUBJECT.get(this);
    }

    /** Who or what came last, such as {@code Staff Followup}. */
    public String lastResponded() {
        return LAST_RESPONDED.get(this);
    }

    /** Time of the last reply. */
    public OffsetDateTime lastResponseTime() {
        return LAST_RESPONSE_TIME.get(this);
    }

    /** Builds a {@link Ticket}. */
    public static final class Builder extends JsonObjectBuilder<Ticket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Ticket#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Ticket#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Ticket#department()}. */
        public Builder department(String department) {
            DEPARTMENT.set(this, department);
            return this;
        }

        /** Sets {@link Ticket#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link Ticket#lastResponded()}. */
        public Builder lastResponded(String lastResponded) {
            LAST_RESPONDED.set(this, lastResponded);
            return this;
        }

        /** Sets {@link Ticket#lastResponseTime()}. */
        public Builder lastResponseTime(OffsetDateTime lastResponseTime) {
            LAST_RESPONSE_TIME.set(this, lastResponseTime);
            return this;
        }
    }
}
