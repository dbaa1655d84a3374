// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InstantVirtualMachine
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Request for an instant cloud server. */
public final class InstantVirtualMachine extends ObjectModel {
    private static final Property<Boolean> INSTANT = Property.required("instant", JsonTypes.BOOLEAN).constant(true);
    private static final Property<InstantVirtualMachineCountry> COUNTRY =
            Property.required("country", () -> InstantVirtualMachineCountry.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<InstantVirtualMachine> TYPE = ObjectType.of(InstantVirtualMachine.class,
            InstantVirtualMachine::new, INSTANT, COUNTRY);

    private InstantVirtualMachine(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code country}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Always true; tells this call from the ordinary creation. */
    public Boolean instant() {
        return required(INSTANT);
    }

    /** Where to create it: 1 for the United Kingdom, 2 for the United States. */
    public InstantVirtualMachineCountry country() {
        return required(COUNTRY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link InstantVirtualMachine}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link InstantVirtualMachine#country()}. */
        public Builder country(InstantVirtualMachineCountry country) {
            set(COUNTRY, country);
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
        public InstantVirtualMachine build() {
            return new InstantVirtualMachine(objectValues());
        }
    }
}
