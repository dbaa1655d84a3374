// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDomain
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A domain to create. */
public final class NewDomain extends ObjectModel {
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> CUSTOM_TEMPLATE = Property.required("custom_template", JsonTypes.STRING);
    private static final Property<String> IP_ADDRESS = Property.required("ip_address", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewDomain> TYPE = ObjectType.of(NewDomain.class, NewDomain::new, NAME,
            CUSTOM_TEMPLATE, IP_ADDRESS);

    private NewDomain(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code name}, {@code customTemplate}, {@code ipAddress}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Fully qualified domain name. */
    public String name() {
        return required(NAME);
    }

    /** Number of the DNS template to take the records from, or empty for none. */
    public String customTemplate() {
        return required(CUSTOM_TEMPLATE);
    }

    /** Address the first records point to. */
    public String ipAddress() {
        return required(IP_ADDRESS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewDomain}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewDomain#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link NewDomain#customTemplate()}. */
        public Builder customTemplate(String customTemplate) {
            set(CUSTOM_TEMPLATE, customTemplate);
            return this;
        }

        /** Sets {@link NewDomain#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
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
        public NewDomain build() {
            return new NewDomain(objectValues());
        }
    }
}
