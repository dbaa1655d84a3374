// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InstantVirtualMachine
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Request for an instant cloud server. */
public final class InstantVirtualMachine extends JsonObjectModel {
    private static final Property<Boolean> INSTANT = JsonTypes.BOOLEAN.required("instant").constant(true);
    private static final Property<InstantVirtualMachineCountry> COUNTRY =
            JsonTypes.ref(InstantVirtualMachineCountry.class).required("country");

    /** How this type is read and written. */
    public static final ObjectType<InstantVirtualMachine> TYPE = ObjectType.<InstantVirtualMachine>of(
            new InstantVirtualMachine(ObjectValues.NONE), INSTANT, COUNTRY);

    private InstantVirtualMachine(ObjectValues values) {
        super(values);
    }

    @Override
    protected InstantVirtualMachine create(ObjectValues members) {
        return new InstantVirtualMachine(members);
    }

    /** Starts an empty object; it needs {@code country}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Always true; tells this call from the ordinary creation. */
    public Boolean instant() {
        return INSTANT.get(this);
    }

    /** Where to create it: 1 for the United Kingdom, 2 for the United States. */
    public InstantVirtualMachineCountry country() {
        return COUNTRY.get(this);
    }

    /** Builds an {@link InstantVirtualMachine}. */
    public static final class Builder extends JsonObjectBuilder<InstantVirtualMachine, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link InstantVirtualMachine#country()}. */
        public Builder country(InstantVirtualMachineCountry country) {
            COUNTRY.set(this, country);
            return this;
        }
    }
}
