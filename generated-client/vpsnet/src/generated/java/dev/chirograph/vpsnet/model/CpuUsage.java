// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CpuUsage
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
import org.jspecify.annotations.Nullable;

/** Processor time of one interval. */
public final class CpuUsage extends ObjectModel {
    private static final Property<String> CREATED_AT = Property.optional("created_at", JsonTypes.STRING);
    private static final Property<BigDecimal> CPU_TIME = Property.optional("cpu_time", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> ELAPSED_TIME = Property.optional("elapsed_time", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<CpuUsage> TYPE = ObjectType.of(CpuUsage.class, CpuUsage::new, CREATED_AT, CPU_TIME,
            ELAPSED_TIME);

    private CpuUsage(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Time of the measurement. */
    public @Nullable String createdAt() {
        return optional(CREATED_AT);
    }

    /** Processor time used in the interval; the unit is not documented. */
    public @Nullable BigDecimal cpuTime() {
        return optional(CPU_TIME);
    }

    /** Length of the interval; the unit is not documented. */
    public @Nullable BigDecimal elapsedTime() {
        return optional(ELAPSED_TIME);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CpuUsage}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CpuUsage#createdAt()}. */
        public Builder createdAt(String createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link CpuUsage#cpuTime()}. */
        public Builder cpuTime(BigDecimal cpuTime) {
            set(CPU_TIME, cpuTime);
            return this;
        }

        /** Sets {@link CpuUsage#elapsedTime()}. */
        public Builder elapsedTime(BigDecimal elapsedTime) {
            set(ELAPSED_TIME, elapsedTime);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CpuUsage build() {
            return new CpuUsage(objectValues());
        }
    }
}
