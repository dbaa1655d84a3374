// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PduPortState
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** State of a power outlet. */
public final class PduPortState extends JsonObjectModel {
    private static final Property<Boolean> POWER = JsonTypes.BOOLEAN.optional("power");

    /** How this type is read and written. */
    public static final ObjectType<PduPortState> TYPE = ObjectType.<PduPortState>of(new PduPortState(ObjectValues.NONE),
            POWER);

    private PduPortState(ObjectValues values) {
        super(values);
    }

    @Override
    protected PduPortState create(ObjectValues members) {
        return new PduPortState(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the outlet is switched on. */
    public @Nullable Boolean power() {
        return POWER.find(this);
    }

    /** Builds a {@link PduPortState}. */
    public static final class Builder extends JsonObjectBuilder<PduPortState, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PduPortState#power()}. */
        public Builder power(boolean power) {
            POWER.set(this, power);
            return this;
        }
    }
}
