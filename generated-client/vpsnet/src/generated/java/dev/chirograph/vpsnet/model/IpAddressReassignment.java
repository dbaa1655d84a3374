// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddressReassignment
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Where to move an address. */
public final class IpAddressReassignment extends JsonObjectModel {
    private static final Property<String> VIRTUAL_MACHINE_ID = JsonTypes.STRING.required("virtual_machine_id");

    /** How this type is read and written. */
    public static final ObjectType<IpAddressReassignment> TYPE = ObjectType.<IpAddressReassignment>of(
            new IpAddressReassignment(ObjectValues.NONE), VIRTUAL_MACHINE_ID);

    private IpAddressReassignment(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpAddressReassignment create(ObjectValues members) {
        return new IpAddressReassignment(members);
    }

    /** Starts an empty object; it needs {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Cloud server on the same cloud; its number as a string. Pattern: {@code ^[0-9]+$}. */
    public String virtualMachineId() {
        return VIRTUAL_MACHINE_ID.get(this);
    }

    /** Builds an {@link IpAddressReassignment}. */
    public static final class Builder extends JsonObjectBuilder<IpAddressReassignment, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpAddressReassignment#virtualMachineId()}. */
        public Builder virtualMachineId(String virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }
    }
}
