// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewTicket
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Ticket to open. */
public final class NewTicket extends ObjectModel {
    private static final Property<Long> DEPARTMENT_ID = Property.required("dept_id", JsonTypes.LONG);
    private static final Property<String> SUBJECT = Property.required("subject", JsonTypes.STRING);
    private static final Property<String> BODY = Property.required("body", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewTicket> TYPE = ObjectType.of(NewTicket.class, NewTicket::new, DEPARTMENT_ID,
            SUBJECT, BODY);

    private NewTicket(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code departmentId}, {@code subject}, {@code body}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the department that is to answer. */
    public Long departmentId() {
        return required(DEPARTMENT_ID);
    }

    /** Subject line. */
    public String subject() {
        return required(SUBJECT);
    }

    /** Text of the message. */
    public String body() {
        return required(BODY);
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

        /** Sets {@link NewTicket#departmentId()}. */
        public Builder departmentId(long departmentId) {
            set(DEPARTMENT_ID, departmentId);
            return this;
        }

        /** Sets {@link NewTicket#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
            return this;
        }

        /** Sets {@link NewTicket#body()}. */
        public Builder body(String body) {
            set(BODY, body);
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
