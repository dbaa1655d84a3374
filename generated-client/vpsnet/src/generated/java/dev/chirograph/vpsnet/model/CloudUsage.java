// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudUsage
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

/** Use of a resource; numbers as strings, in a unit that is not documented. */
public final class CloudUsage extends ObjectModel {
    private static final Property<BigDecimal> USAGE = Property.required("usage", JsonTypes.DECIMAL_STRING);
    private static final Property<BigDecimal> TOTAL = Property.required("total", JsonTypes.DECIMAL_STRING);
    private static final Property<BigDecimal> FREE = Property.required("free", JsonTypes.DECIMAL_STRING);

    /** How this type is read and written. */
    public static final ObjectType<CloudUsage> TYPE = ObjectType.of(CloudUsage.class, CloudUsage::new, USAGE, TOTAL,
            FREE);

    private CloudUsage(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code usage}, {@code total}, {@code free}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** In use. */
    public BigDecimal usage() {
        return required(USAGE);
    }

    /** Size of the whole. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /** Still free. */
    public BigDecimal free() {
        return required(FREE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CloudUsage}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CloudUsage#usage()}. */
        public Builder usage(BigDecimal usage) {
            set(USAGE, usage);
            return this;
        }

        /** Sets {@link CloudUsage#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link CloudUsage#free()}. */
        public Builder free(BigDecimal free) {
            set(FREE, free);
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
        public CloudUsage build() {
            return new CloudUsage(objectValues());
        }
    }
}
