// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewHostingTicket
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

/** A ticket about WordPress or cloud hosting. */
public final class NewHostingTicket extends ObjectModel {
    private static final Property<NewHostingTicketDepartment> DEPARTMENT =
            Property.required("department", () -> NewHostingTicketDepartment.TYPE);
    private static final Property<String> BODY = Property.required("body", JsonTypes.STRING);
    private static final Property<String> DOMAIN_NAME = Property.optional("domain_name", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewHostingTicket> TYPE = ObjectType.of(NewHostingTicket.class, NewHostingTicket::new,
            DEPARTMENT, BODY, DOMAIN_NAME);

    private NewHostingTicket(ObjectValues values) {
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

    /** {@code 3} WordPress, {@code 4} Cloud Hosting. */
    public NewHostingTicketDepartment department() {
        return required(DEPARTMENT);
    }

    /** What it is about. */
    public String body() {
        return required(BODY);
    }

    /** Domain of the cloud hosting account; not for WordPress. */
    public @Nullable String domainName() {
        return optional(DOMAIN_NAME);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewHostingTicket}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewHostingTicket#department()}. */
        public Builder department(NewHostingTicketDepartment department) {
            set(DEPARTMENT, department);
            return this;
        }

        /** Sets {@link NewHostingTicket#body()}. */
        public Builder body(String body) {
            set(BODY, body);
            return this;
        }

        /** Sets {@link NewHostingTicket#domainName()}. */
        public Builder domainName(String domainName) {
            set(DOMAIN_NAME, domainName);
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
        public NewHostingTicket build() {
            return new NewHostingTicket(objectValues());
        }
    }
}
