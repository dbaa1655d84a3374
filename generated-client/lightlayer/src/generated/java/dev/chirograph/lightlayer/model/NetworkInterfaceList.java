// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkInterfaceList
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Network interfaces of a virtual machine. */
public final class NetworkInterfaceList extends ObjectModel {
    private static final Property<List<NetworkInterface>> INTERFACES =
            Property.optional("interfaces", JsonTypes.list(() -> NetworkInterface.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<NetworkInterfaceList> TYPE = ObjectType.of(NetworkInterfaceList.class,
            NetworkInterfaceList::new, INTERFACES);

    private NetworkInterfaceList(ObjectValues values) {
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

    /** The interfaces. */
    public List<NetworkInterface> interfaces() {
        return list(INTERFACES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NetworkInterfaceList}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NetworkInterfaceList#interfaces()}. */
        public Builder interfaces(List<NetworkInterface> interfaces) {
            set(INTERFACES, interfaces);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public NetworkInterfaceList build() {
            return new NetworkInterfaceList(objectValues());
        }
    }
}
