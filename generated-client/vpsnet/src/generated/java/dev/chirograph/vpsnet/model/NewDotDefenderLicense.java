// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDotDefenderLicense
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Order of a dotDefender licence. */
public final class NewDotDefenderLicense extends JsonObjectModel {
    private static final Property<NewDotDefenderLicenseAccept> ACCEPT =
            JsonTypes.ref(NewDotDefenderLicenseAccept.class).required("accept");
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.required("virtual_machine_id");

    /** How this type is read and written. */
    public static final ObjectType<NewDotDefenderLicense> TYPE = ObjectType.<NewDotDefenderLicense>of(
            new NewDotDefenderLicense(ObjectValues.NONE), ACCEPT, VIRTUAL_MACHINE_ID);

    private NewDotDefenderLicense(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewDotDefenderLicense create(ObjectValues members) {
        return new NewDotDefenderLicense(members);
    }

    /** Starts an empty object; it needs {@code accept}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 1} accepts the terms and the price. */
    public NewDotDefenderLicenseAccept accept() {
        return ACCEPT.get(this);
    }

    /** Cloud server to protect. */
    public Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.get(this);
    }

    /** Builds a {@link NewDotDefenderLicense}. */
    public static final class Builder extends JsonObjectBuilder<NewDotDefenderLicense, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewDotDefenderLicense#accept()}. */
        public Builder accept(NewDotDefenderLicenseAccept accept) {
            ACCEPT.set(this, accept);
            return this;
        }

        /** Sets {@link NewDotDefenderLicense#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }
    }
}
