// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PduPortChange
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Wanted state of a power outlet. */
public final class PduPortChange extends JsonObjectModel {
    private static final Property<Boolean> POWER = JsonTypes.BOOLEAN.required("power");

    /** How this type is read and written. */
    public static final ObjectType<PduPortChange> TYPE = ObjectType.<PduPortChange>of(
            new PduPortChange(ObjectValues.NONE), POWER);

    private PduPortChange(ObjectValues values) {
        super(values);
    }

    @Override
    protected PduPortChange create(ObjectValues members) {
        return new PduPortChange(members);
    }

    /** Starts an empty object; it needs {@code power}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True switches the outlet on, false off. */
    public Boolean power() {
        return POWER.get(this);
    }

    /** Builds a {@link PduPortChange}. */
    public static final class Builder extends JsonObjectBuilder<PduPortChange, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PduPortChange#power()}. */
        public Builder power(boolean power) {
            POWER.set(this, power);
            return this;
        }
    }
}
