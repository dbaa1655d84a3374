// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BandwidthUsage
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An amount of traffic, either used so far or expected until the end of the period. */
public final class BandwidthUsage extends ObjectModel {
    private static final Property<BigDecimal> PERCENTAGE = Property.required("percentage", JsonTypes.DECIMAL);
    private static final Property<Long> BYTES = Property.required("bytes", JsonTypes.LONG);
    private static final Property<String> FRIENDLY = Property.required("friendly", JsonTypes.STRING);
    private static final Property<String> ALLOCATED = Property.optional("allocated", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<BandwidthUsage> TYPE = ObjectType.of(BandwidthUsage.class, BandwidthUsage::new,
            PERCENTAGE, BYTES, FRIENDLY, ALLOCATED);

    private BandwidthUsage(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code percentage}, {@code bytes}, {@code friendly}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The share of the included traffic in percent. */
    public BigDecimal percentage() {
        return required(PERCENTAGE);
    }

    /** The traffic in bytes. */
    public Long bytes() {
        return required(BYTES);
    }

    /** The traffic with a unit, rounded, such as {@code 192.5GB}. */
    public String friendly() {
        return required(FRIENDLY);
    }

    /** The included traffic with a unit, such as {@code 2000GB}; shown with the actual usage only. */
    public @Nullable String allocated() {
        return optional(ALLOCATED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link BandwidthUsage}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BandwidthUsage#percentage()}. */
        public Builder percentage(BigDecimal percentage) {
            set(PERCENTAGE, percentage);
            return this;
        }

        /** Sets {@link BandwidthUsage#bytes()}. */
        public Builder bytes(long bytes) {
            set(BYTES, bytes);
            return this;
        }

        /** Sets {@link BandwidthUsage#friendly()}. */
        public Builder friendly(String friendly) {
            set(FRIENDLY, friendly);
            return this;
        }

        /** Sets {@link BandwidthUsage#allocated()}. */
        public Builder allocated(String allocated) {
            set(ALLOCATED, allocated);
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
        public BandwidthUsage build() {
            return new BandwidthUsage(objectValues());
        }
    }
}
