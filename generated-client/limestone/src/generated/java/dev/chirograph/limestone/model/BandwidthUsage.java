// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BandwidthUsage
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount of traffic, either used so far or expected until the end of the period. */
public final class BandwidthUsage extends JsonObjectModel {
    private static final Property<BigDecimal> PERCENTAGE = JsonTypes.DECIMAL.required("percentage");
    private static final Property<Long> BYTES = JsonTypes.LONG.required("bytes");
    private static final Property<String> FRIENDLY = JsonTypes.STRING.required("friendly");
    private static final Property<String> ALLOCATED = JsonTypes.STRING.optional("allocated");

    /** How this type is read and written. */
    public static final ObjectType<BandwidthUsage> TYPE = ObjectType.<BandwidthUsage>of(
            new BandwidthUsage(ObjectValues.NONE), PERCENTAGE, BYTES, FRIENDLY, ALLOCATED);

    private BandwidthUsage(ObjectValues values) {
        super(values);
    }

    @Override
    protected BandwidthUsage create(ObjectValues members) {
        return new BandwidthUsage(members);
    }

    /** Starts an empty object; it needs {@code percentage}, {@code bytes}, {@code friendly}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The share of the included traffic in percent. */
    public BigDecimal percentage() {
        return PERCENTAGE.get(this);
    }

    /** The traffic in bytes. */
    public Long bytes() {
        return BYTES.get(this);
    }

    /** The traffic with a unit, rounded, such as {@code 192.5GB}. */
    public String friendly() {
        return FRIENDLY.get(this);
    }

    /** The included traffic with a unit, such as {@code 2000GB}; shown with the actual usage only. */
    public @Nullable String allocated() {
        return ALLOCATED.find(this);
    }

    /** Builds a {@link BandwidthUsage}. */
    public static final class Builder extends JsonObjectBuilder<BandwidthUsage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link BandwidthUsage#percentage()}. */
        public Builder percentage(BigDecimal percentage) {
            PERCENTAGE.set(this, percentage);
            return this;
        }

        /** Sets {@link BandwidthUsage#bytes()}. */
        public Builder bytes(long bytes) {
            BYTES.set(this, bytes);
            return this;
        }

        /** Sets {@link BandwidthUsage#friendly()}. */
        public Builder friendly(String friendly) {
            FRIENDLY.set(this, friendly);
            return this;
        }

        /** Sets {@link BandwidthUsage#allocated()}. */
        public Builder allocated(String allocated) {
            ALLOCATED.set(this, allocated);
            return this;
        }
    }
}
