// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineDeletion
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * What to hand over to other cloud servers before the deletion. Every member is the number of a server, as a string.
 */
public final class VirtualMachineDeletion extends JsonObjectModel {
    private static final Property<String> PRIMARY_ADDRESS_RECEIVER = JsonTypes.STRING.optional("reassign_ip");
    private static final Property<String> MANAGED_SERVICE_RECEIVER = JsonTypes.STRING.optional("alternate_vps");
    private static final Property<String> SERVER_DENSITY_RECEIVER = JsonTypes.STRING.optional("alternate_sd_vps");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineDeletion> TYPE = ObjectType.<VirtualMachineDeletion>of(
            new VirtualMachineDeletion(ObjectValues.NONE), PRIMARY_ADDRESS_RECEIVER, MANAGED_SERVICE_RECEIVER,
            SERVER_DENSITY_RECEIVER);

    private VirtualMachineDeletion(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachineDeletion create(ObjectValues members) {
        return new VirtualMachineDeletion(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * Server on the same cloud that gets the primary address, as a chargeable additional address. Pattern:
     * {@code ^[0-9]+$}.
     */
    public @Nullable String primaryAddressReceiver() {
        return PRIMARY_ADDRESS_RECEIVER.find(this);
    }

    /** Server that gets the Pro-Active Managed Service; not a Windows server. Pattern: {@code ^[0-9]+$}. */
    public @Nullable String managedServiceReceiver() {
        return MANAGED_SERVICE_RECEIVER.find(this);
    }

    /** Server that gets the server density (monitoring) service. Pattern: {@code ^[0-9]+$}. */
    public @Nullable String serverDensityReceiver() {
        return SERVER_DENSITY_RECEIVER.find(this);
    }

    /** Builds a {@link VirtualMachineDeletion}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachineDeletion, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachineDeletion#primaryAddressReceiver()}. */
        public Builder primaryAddressReceiver(String primaryAddressReceiver) {
            PRIMARY_ADDRESS_RECEIVER.set(this, primaryAddressReceiver);
            return this;
        }

        /** Sets {@link VirtualMachineDeletion#managedServiceReceiver()}. */
        public Builder managedServiceReceiver(String managedServiceReceiver) {
            MANAGED_SERVICE_RECEIVER.set(this, managedServiceReceiver);
            return this;
        }

        /** Sets {@link VirtualMachineDeletion#serverDensityReceiver()}. */
        public Builder serverDensityReceiver(String serverDensityReceiver) {
            SERVER_DENSITY_RECEIVER.set(this, serverDensityReceiver);
            return this;
        }
    }
}
