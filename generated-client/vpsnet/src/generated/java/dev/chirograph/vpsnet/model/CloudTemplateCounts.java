// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudTemplateCounts
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Number of templates on the cloud, as strings. */
public final class CloudTemplateCounts extends ObjectModel {
    private static final Property<BigDecimal> SYSTEM = Property.required("system", JsonTypes.DECIMAL_STRING);
    private static final Property<BigDecimal> CUSTOM = Property.required("custom", JsonTypes.DECIMAL_STRING);

    /** How this type is read and written. */
    public static final ObjectType<CloudTemplateCounts> TYPE = ObjectType.of(CloudTemplateCounts.class,
            CloudTemplateCounts::new, SYSTEM, CUSTOM);

    private CloudTemplateCounts(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code system}, {@code custom}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Templates of the provider. */
    public BigDecimal system() {
        return required(SYSTEM);
    }

    /** Templates of customers. */
    public BigDecimal custom() {
        return required(CUSTOM);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CloudTemplateCounts}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CloudTemplateCounts#system()}. */
        public Builder system(BigDecimal system) {
            set(SYSTEM, system);
            return this;
        }

        /** Sets {@link CloudTemplateCounts#custom()}. */
        public Builder custom(BigDecimal custom) {
            set(CUSTOM, custom);
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
        public CloudTemplateCounts build() {
            return new CloudTemplateCounts(objectValues());
        }
    }
}
