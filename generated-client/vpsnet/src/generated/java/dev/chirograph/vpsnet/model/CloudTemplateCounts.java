// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudTemplateCounts
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Number of templates on the cloud, as strings. */
public final class CloudTemplateCounts extends JsonObjectModel {
    private static final Property<BigDecimal> SYSTEM = JsonTypes.DECIMAL_STRING.required("system");
    private static final Property<BigDecimal> CUSTOM = JsonTypes.DECIMAL_STRING.required("custom");

    /** How this type is read and written. */
    public static final ObjectType<CloudTemplateCounts> TYPE = ObjectType.<CloudTemplateCounts>of(
            new CloudTemplateCounts(ObjectValues.NONE), SYSTEM, CUSTOM);

    private CloudTemplateCounts(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloudTemplateCounts create(ObjectValues members) {
        return new CloudTemplateCounts(members);
    }

    /** Starts an empty object; it needs {@code system}, {@code custom}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Templates of the provider. */
    public BigDecimal system() {
        return SYSTEM.get(this);
    }

    /** Templates of customers. */
    public BigDecimal custom() {
        return CUSTOM.get(this);
    }

    /** Builds a {@link CloudTemplateCounts}. */
    public static final class Builder extends JsonObjectBuilder<CloudTemplateCounts, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloudTemplateCounts#system()}. */
        public Builder system(BigDecimal system) {
            SYSTEM.set(this, system);
            return this;
        }

        /** Sets {@link CloudTemplateCounts#custom()}. */
        public Builder custom(BigDecimal custom) {
            CUSTOM.set(this, custom);
            return this;
        }
    }
}
