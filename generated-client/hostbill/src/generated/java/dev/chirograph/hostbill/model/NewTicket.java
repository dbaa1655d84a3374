// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicket
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Ticket to open. */
public final class NewTicket extends JsonObjectModel {
    private static final Property<Long> DEPARTMENT_ID = JsonTypes.LONG.required("dept_id");
    private static final Property<String> SUBJECT = JsonTypes.STRING.required("subject");
    private static final Property<String> BODY = JsonTypes.STRING.required("body");

    /** How this type is read and written. */
    public static final ObjectType<NewTicket> TYPE = ObjectType.<NewTicket>of(new NewTicket(ObjectValues.NONE),
            DEPARTMENT_ID, SUBJECT, BODY);

    private NewTicket(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewTicket create(ObjectValues members) {
        return new NewTicket(members);
    }

    /** Starts an empty object; it needs {@code departmentId}, {@code subject}, {@code body}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the department that is to answer. */
    public Long departmentId() {
        return DEPARTMENT_ID.get(this);
    }

    /** Subject line. */
    public String subject() {
        return SUBJECT.get(this);
    }

    /** Text of the message. */
    public String body() {
        return BODY.get(this);
    }

    /** Builds a {@link NewTicket}. */
    public static final class Builder extends JsonObjectBuilder<NewTicket, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewTicket#departmentId()}. */
        public Builder departmentId(long departmentId) {
            DEPARTMENT_ID.set(this, departmentId);
            return this;
        }

        /** Sets {@link NewTicket#subject()}. */
        public Builder subject(String subject) {
            SUBJECT.set(this, subject);
            return this;
        }

        /** Sets {@link NewTicket#body()}. */
        public Builder body(String body) {
            BODY.set(this, body);
            return this;
        }
    }
}
