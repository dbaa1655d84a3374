// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkInterface
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Network interface of a virtual machine. */
public final class NetworkInterface extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> MODEL = JsonTypes.STRING.optional("model");
    private static final Property<String> MAC = JsonTypes.STRING.optional("mac");
    private static final Property<String> BRIDGE = JsonTypes.STRING.optional("bridge");
    private static final Property<List<String>> IP = JsonTypes.STRING.list().optional("ip");

    /** How this type is read and written. */
    public static final ObjectType<NetworkInterface> TYPE = ObjectType.<NetworkInterface>of(
            new NetworkInterface(ObjectValues.NONE), ID, NAME, MODEL, MAC, BRIDGE, IP);

    private NetworkInterface(ObjectValues values) {
        super(values);
    }

    @Override
    protected NetworkInterface create(ObjectValues members) {
        return new NetworkInterface(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the interface, such as net0. */
    public @Nullable String id() {
        return ID.find(this);
    }

    /** Name of the interface. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Kind of the virtual card. */
    public @Nullable String model() {
        return MODEL.find(this);
    }

    /** MAC address. */
    public @Nullable String mac() {
        return MAC.find(this);
    }

    /** Bridge that the interface is attached to. */
    public @Nullable String bridge() {
        return BRIDGE.find(this);
    }

    /** IP addresses of the interface. */
    public List<String> ip() {
        return IP.get(this);
    }

    /** Builds a {@link NetworkInterface}. */
    public static final class Builder extends JsonObjectBuilder<NetworkInterface, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NetworkInterface#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link NetworkInterface#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link NetworkInterface#model()}. */
        public Builder model(String model) {
            MODEL.set(this, model);
            return this;
        }

        /** Sets {@link NetworkInterface#mac()}. */
        public Builder mac(String mac) {
            MAC.set(this, mac);
            return this;
        }

        /** Sets {@link NetworkInterface#bridge()}. */
        public Builder bridge(String bridge) {
            BRIDGE.set(this, bridge);
            return this;
        }

        /** Sets {@link NetworkInterface#ip()}. */
        public Builder ip(List<String> ip) {
            IP.set(this, ip);
            return this;
        }
    }
}
