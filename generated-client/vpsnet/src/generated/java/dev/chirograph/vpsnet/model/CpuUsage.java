// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CpuUsage
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Processor time of one interval. */
public final class CpuUsage extends JsonObjectModel {
    private static final Property<String> CREATED_AT = JsonTypes.STRING.optional("created_at");
    private static final Property<BigDecimal> CPU_TIME = JsonTypes.DECIMAL.optional("cpu_time");
    private static final Property<BigDecimal> ELAPSED_TIME = JsonTypes.DECIMAL.optional("elapsed_time");

    /** How this type is read and written. */
    public static final ObjectType<CpuUsage> TYPE = ObjectType.<CpuUsage>of(new CpuUsage(ObjectValues.NONE), CREATED_AT,
            CPU_TIME, ELAPSED_TIME);

    private CpuUsage(ObjectValues values) {
        super(values);
    }

    @Override
    protected CpuUsage create(ObjectValues members) {
        return new CpuUsage(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Time of the measurement. */
    public @Nullable String createdAt() {
        return CREATED_AT.find(this);
    }

    /** Processor time used in the interval; the unit is not documented. */
    public @Nullable BigDecimal cpuTime() {
        return CPU_TIME.find(this);
    }

    /** Length of the interval; the unit is not documented. */
    public @Nullable BigDecimal elapsedTime() {
        return ELAPSED_TIME.find(this);
    }

    /** Builds a {@link CpuUsage}. */
    public static final class Builder extends JsonObjectBuilder<CpuUsage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CpuUsage#createdAt()}. */
        public Builder createdAt(String createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link CpuUsage#cpuTime()}. */
        public Builder cpuTime(BigDecimal cpuTime) {
            CPU_TIME.set(this, cpuTime);
            return this;
        }

        /** Sets {@link CpuUsage#elapsedTime()}. */
        public Builder elapsedTime(BigDecimal elapsedTime) {
            ELAPSED_TIME.set(this, elapsedTime);
            return this;
        }
    }
}
