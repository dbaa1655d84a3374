// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDotDefenderLicense
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Order of a dotDefender licence. */
public final class NewDotDefenderLicense extends ObjectModel {
    private static final Property<NewDotDefenderLicenseAccept> ACCEPT =
            Property.required("accept", () -> NewDotDefenderLicenseAccept.TYPE);
    private static final Property<Long> VIRTUAL_MACHINE_ID = Property.required("virtual_machine_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<NewDotDefenderLicense> TYPE = ObjectType.of(NewDotDefenderLicense.class,
            NewDotDefenderLicense::new, ACCEPT, VIRTUAL_MACHINE_ID);

    private NewDotDefenderLicense(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code accept}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 1} accepts the terms and the price. */
    public NewDotDefenderLicenseAccept accept() {
        return required(ACCEPT);
    }

    /** Cloud server to protect. */
    public Long virtualMachineId() {
        return required(VIRTUAL_MACHINE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewDotDefenderLicense}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewDotDefenderLicense#accept()}. */
        public Builder accept(NewDotDefenderLicenseAccept accept) {
            set(ACCEPT, accept);
            return this;
        }

        /** Sets {@link NewDotDefenderLicense#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            set(VIRTUAL_MACHINE_ID, virtualMachineId);
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
        public NewDotDefenderLicense build() {
            return new NewDotDefenderLicense(objectValues());
        }
    }
}
