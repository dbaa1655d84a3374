// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkInterfaceList
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Network interfaces of a virtual machine. */
public final class NetworkInterfaceList extends JsonObjectModel {
    private static final Property<List<NetworkInterface>> INTERFACES =
            JsonTypes.ref(NetworkInterface.class).list().optional("interfaces");

    /** How this type is read and written. */
    public static final ObjectType<NetworkInterfaceList> TYPE = ObjectType.<NetworkInterfaceList>of(
            new NetworkInterfaceList(ObjectValues.NONE), INTERFACES);

    private NetworkInterfaceList(ObjectValues values) {
        super(values);
    }

    @Override
    protected NetworkInterfaceList create(ObjectValues members) {
        return new NetworkInterfaceList(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The interfaces. */
    public List<NetworkInterface> interfaces() {
        return INTERFACES.get(this);
    }

    /** Builds a {@link NetworkInterfaceList}. */
    public static final class Builder extends JsonObjectBuilder<NetworkInterfaceList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NetworkInterfaceList#interfaces()}. */
        public Builder interfaces(List<NetworkInterface> interfaces) {
            INTERFACES.set(this, interfaces);
            return this;
        }
    }
}
