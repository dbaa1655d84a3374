// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ManagedService
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A Pro-Active Managed Service of a cloud server. */
public final class ManagedService extends JsonObjectModel {
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.required("virtual_machine_id");
    private static final Property<String> MANAGED_SUPPORT_IP = JsonTypes.STRING.required("managed_support_ip");
    private static final Property<String> RENEWAL_DATE = JsonTypes.STRING.required("renewal_date");

    /** How this type is read and written. */
    public static final ObjectType<ManagedService> TYPE = ObjectType.<ManagedService>of(
            new ManagedService(ObjectValues.NONE), VIRTUAL_MACHINE_ID, MANAGED_SUPPORT_IP, RENEWAL_DATE);

    private ManagedService(ObjectValues values) {
        super(values);
    }

    @Override
    protected ManagedService create(ObjectValues members) {
        return new ManagedService(members);
    }

    /** Starts an empty object; it needs {@code virtualMachineId}, {@code managedSupportIp}, {@code renewalDate}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Cloud server that is looked after. */
    public Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.get(this);
    }

    /** Address that is looked after. */
    public String managedSupportIp() {
        return MANAGED_SUPPORT_IP.get(this);
    }

    /** Day of the next renewal, such as {@code 11 Sep 2010}. */
    public String renewalDate() {
        return RENEWAL_DATE.get(this);
    }

    /** Builds a {@link ManagedService}. */
    public static final class Builder extends JsonObjectBuilder<ManagedService, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ManagedService#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }

        /** Sets {@link ManagedService#managedSupportIp()}. */
        public Builder managedSupportIp(String managedSupportIp) {
            MANAGED_SUPPORT_IP.set(this, managedSupportIp);
            return this;
        }

        /** Sets {@link ManagedService#renewalDate()}. */
        public Builder renewalDate(String renewalDate) {
            RENEWAL_DATE.set(this, renewalDate);
            return this;
        }
    }
}
