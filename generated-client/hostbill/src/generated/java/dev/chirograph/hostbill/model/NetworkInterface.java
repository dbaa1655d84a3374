// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkInterface
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Network interface of a virtual machine. */
public final class NetworkInterface extends ObjectModel {
    private static final Property<String> ID = Property.optional("id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<String> MODEL = Property.optional("model", JsonTypes.STRING);
    private static final Property<String> MAC = Property.optional("mac", JsonTypes.STRING);
    private static final Property<String> BRIDGE = Property.optional("bridge", JsonTypes.STRING);
    private static final Property<List<String>> IP = Property.optional("ip", JsonTypes.list(JsonTypes.STRING));

    /** How this type is read and written. */
    public static final ObjectType<NetworkInterface> TYPE = ObjectType.of(NetworkInterface.class, NetworkInterface::new,
            ID, NAME, MODEL, MAC, BRIDGE, IP);

    private NetworkInterface(ObjectValues values) {
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

    /** Id of the interface, such as net0. */
    public @Nullable String id() {
        return optional(ID);
    }

    /** Name of the interface. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** Kind of the virtual card. */
    public @Nullable String model() {
        return optional(MODEL);
    }

    /** MAC address. */
    public @Nullable String mac() {
        return optional(MAC);
    }

    /** Bridge that the interface is attached to. */
    public @Nullable String bridge() {
        return optional(BRIDGE);
    }

    /** IP addresses of the interface. */
    public List<String> ip() {
        return list(IP);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NetworkInterface}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NetworkInterface#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link NetworkInterface#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link NetworkInterface#model()}. */
        public Builder model(String model) {
            set(MODEL, model);
            return this;
        }

        /** Sets {@link NetworkInterface#mac()}. */
        public Builder mac(String mac) {
            set(MAC, mac);
            return this;
        }

        /** Sets {@link NetworkInterface#bridge()}. */
        public Builder bridge(String bridge) {
            set(BRIDGE, bridge);
            return this;
        }

        /** Sets {@link NetworkInterface#ip()}. */
        public Builder ip(List<String> ip) {
            set(IP, ip);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public NetworkInterface build() {
            return new NetworkInterface(objectValues());
        }
    }
}
