// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineDeletion
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to hand over to other cloud servers before the deletion. Every member is the number of a server, as a string.
 */
public final class VirtualMachineDeletion extends ObjectModel {
    private static final Property<String> PRIMARY_ADDRESS_RECEIVER = Property.optional("reassign_ip", JsonTypes.STRING);
    private static final Property<String> MANAGED_SERVICE_RECEIVER =
            Property.optional("alternate_vps", JsonTypes.STRING);
    private static final Property<String> SERVER_DENSITY_RECEIVER =
            Property.optional("alternate_sd_vps", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineDeletion> TYPE = ObjectType.of(VirtualMachineDeletion.class,
            VirtualMachineDeletion::new, PRIMARY_ADDRESS_RECEIVER, MANAGED_SERVICE_RECEIVER, SERVER_DENSITY_RECEIVER);

    private VirtualMachineDeletion(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
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
        return optional(PRIMARY_ADDRESS_RECEIVER);
    }

    /** Server that gets the Pro-Active Managed Service; not a Windows server. Pattern: {@code ^[0-9]+$}. */
    public @Nullable String managedServiceReceiver() {
        return optional(MANAGED_SERVICE_RECEIVER);
    }

    /** Server that gets the server density (monitoring) service. Pattern: {@code ^[0-9]+$}. */
    public @Nullable String serverDensityReceiver() {
        return optional(SERVER_DENSITY_RECEIVER);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link VirtualMachineDeletion}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link VirtualMachineDeletion#primaryAddressReceiver()}. */
        public Builder primaryAddressReceiver(String primaryAddressReceiver) {
            set(PRIMARY_ADDRESS_RECEIVER, primaryAddressReceiver);
            return this;
        }

        /** Sets {@link VirtualMachineDeletion#managedServiceReceiver()}. */
        public Builder managedServiceReceiver(String managedServiceReceiver) {
            set(MANAGED_SERVICE_RECEIVER, managedServiceReceiver);
            return this;
        }

        /** Sets {@link VirtualMachineDeletion#serverDensityReceiver()}. */
        public Builder serverDensityReceiver(String serverDensityReceiver) {
            set(SERVER_DENSITY_RECEIVER, serverDensityReceiver);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public VirtualMachineDeletion build() {
            return new VirtualMachineDeletion(objectValues());
        }
    }
}
