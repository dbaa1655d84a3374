// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudUsage
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Use of a resource; numbers as strings, in a unit that is not documented. */
public final class CloudUsage extends JsonObjectModel {
    private static final Property<BigDecimal> USAGE = JsonTypes.DECIMAL_STRING.required("usage");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL_STRING.required("total");
    private static final Property<BigDecimal> FREE = JsonTypes.DECIMAL_STRING.required("free");

    /** How this type is read and written. */
    public static final ObjectType<CloudUsage> TYPE = ObjectType.<CloudUsage>of(new CloudUsage(ObjectValues.NONE),
            USAGE, TOTAL, FREE);

    private CloudUsage(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloudUsage create(ObjectValues members) {
        return new CloudUsage(members);
    }

    /** Starts an empty object; it needs {@code usage}, {@code total}, {@code free}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** In use. */
    public BigDecimal usage() {
        return USAGE.get(this);
    }

    /** Size of the whole. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /** Still free. */
    public BigDecimal free() {
        return FREE.get(this);
    }

    /** Builds a {@link CloudUsage}. */
    public static final class Builder extends JsonObjectBuilder<CloudUsage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloudUsage#usage()}. */
        public Builder usage(BigDecimal usage) {
            USAGE.set(this, usage);
            return this;
        }

        /** Sets {@link CloudUsage#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link CloudUsage#free()}. */
        public Builder free(BigDecimal free) {
            FREE.set(this, free);
            return this;
        }
    }
}
