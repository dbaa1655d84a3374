// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudTasks
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Work that the cloud has to do. */
public final class CloudTasks extends JsonObjectModel {
    private static final Property<BigDecimal> PENDING = JsonTypes.DECIMAL_STRING.required("pending");

    /** How this type is read and written. */
    public static final ObjectType<CloudTasks> TYPE = ObjectType.<CloudTasks>of(new CloudTasks(ObjectValues.NONE),
            PENDING);

    private CloudTasks(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloudTasks create(ObjectValues members) {
        return new CloudTasks(members);
    }

    /** Starts an empty object; it needs {@code pending}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of waiting tasks, as a string. */
    public BigDecimal pending() {
        return PENDING.get(this);
    }

    /** Builds a {@link CloudTasks}. */
    public static final class Builder extends JsonObjectBuilder<CloudTasks, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloudTasks#pending()}. */
        public Builder pending(BigDecimal pending) {
            PENDING.set(this, pending);
            return this;
        }
    }
}
