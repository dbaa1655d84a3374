// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewGeneralTicket
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

/** A ticket about billing, sales or anything else. */
public final class NewGeneralTicket extends ObjectModel {
    private static final Property<NewGeneralTicketDepartment> DEPARTMENT =
            Property.required("department", () -> NewGeneralTicketDepartment.TYPE);
    private static final Property<String> BODY = Property.required("body", JsonTypes.STRING);
    private static final Property<String> SUBJECT = Property.optional("subject", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewGeneralTicket> TYPE = ObjectType.of(NewGeneralTicket.class, NewGeneralTicket::new,
            DEPARTMENT, BODY, SUBJECT);

    private NewGeneralTicket(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code department}, {@code body}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 1} Billing, {@code 2} Sales, {@code 6} Other. */
    public NewGeneralTicketDepartment department() {
        return required(DEPARTMENT);
    }

    /** What it is about. */
    public String body() {
        return required(BODY);
    }

    /** Subject; not in the document, sent by a client. */
    public @Nullable String subject() {
        return optional(SUBJECT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewGeneralTicket}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewGeneralTicket#department()}. */
        public Builder department(NewGeneralTicketDepartment department) {
            set(DEPARTMENT, department);
            return this;
        }

        /** Sets {@link NewGeneralTicket#body()}. */
        public Builder body(String body) {
            set(BODY, body);
            return this;
        }

        /** Sets {@link NewGeneralTicket#subject()}. */
        public Builder subject(String subject) {
            set(SUBJECT, subject);
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
        public NewGeneralTicket build() {
            return new NewGeneralTicket(objectValues());
        }
    }
}
