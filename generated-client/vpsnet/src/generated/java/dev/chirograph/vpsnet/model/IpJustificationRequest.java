// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpJustificationRequest
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Request for addresses that need a reason. */
public final class IpJustificationRequest extends JsonObjectModel {
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.required("virtual_machine_id");
    private static final Property<Map<String, IpJustification>> IP_JUSTIFICATION =
            JsonTypes.ref(IpJustification.class).map().required("ip_justification");

    /** How this type is read and written. */
    public static final ObjectType<IpJustificationRequest> TYPE = ObjectType.<IpJustificationRequest>of(
            new IpJustificationRequest(ObjectValues.NONE), VIRTUAL_MACHINE_ID, IP_JUSTIFICATION);

    private IpJustificationRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpJustificationRequest create(ObjectValues members) {
        return new IpJustificationRequest(members);
    }

    /** Starts an empty object; it needs {@code virtualMachineId}, {@code ipJustification}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Cloud server to give the addresses to. */
    public Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.get(this);
    }

    /** One reason per address, under {@code ip_address1}, {@code ip_address2} and so on. */
    public Map<String, IpJustification> ipJustification() {
        return IP_JUSTIFICATION.get(this);
    }

    /** Builds an {@link IpJustificationRequest}. */
    public static final class Builder extends JsonObjectBuilder<IpJustificationRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpJustificationRequest#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }

        /** Sets {@link IpJustificationRequest#ipJustification()}. */
        public Builder ipJustification(Map<String, IpJustification> ipJustification) {
            IP_JUSTIFICATION.set(this, ipJustification);
            return this;
        }
    }
}
