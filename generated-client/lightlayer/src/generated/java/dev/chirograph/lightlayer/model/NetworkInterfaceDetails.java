// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkInterfaceDetails
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A network interface of a virtual machine. */
public final class NetworkInterfaceDetails extends JsonObjectModel {
    private static final Property<NetworkInterface> NETWORK_INTERFACE =
            JsonTypes.ref(NetworkInterface.class).optional("interface");

    /** How this type is read and written. */
    public static final ObjectType<NetworkInterfaceDetails> TYPE = ObjectType.<NetworkInterfaceDetails>of(
            new NetworkInterfaceDetails(ObjectValues.NONE), NETWORK_INTERFACE);

    private NetworkInterfaceDetails(ObjectValues values) {
        super(values);
    }

    @Override
    protected NetworkInterfaceDetails create(ObjectValues members) {
        return new NetworkInterfaceDetails(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Network interface of a virtual machine. */
    public @Nullable NetworkInterface networkInterface() {
        return NETWORK_INTERFACE.find(this);
    }

    /** Builds a {@link NetworkInterfaceDetails}. */
    public static final class Builder extends JsonObjectBuilder<NetworkInterfaceDetails, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NetworkInterfaceDetails#networkInterface()}. */
        public Builder networkInterface(NetworkInterface networkInterface) {
            NETWORK_INTERFACE.set(this, networkInterface);
            return this;
        }
    }
}
