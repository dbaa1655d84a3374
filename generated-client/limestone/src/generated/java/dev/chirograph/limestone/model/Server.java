// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Server
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dedicated server. */
public final class Server extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING).xml(XmlShape.attribute());
    private static final Property<String> DISPLAY_NAME = Property.required("displayname", JsonTypes.STRING);
    private static final Property<String> PUBLIC_IP = Property.required("publicip", JsonTypes.STRING);
    private static final Property<String> PRIVATE_IP = Property.required("privateip", JsonTypes.STRING);
    private static final Property<String> POWER_STATUS = Property.required("powerstatus", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.optional("status", JsonTypes.STRING);
    private static final Property<String> OPERATING_SYSTEM = Property.optional("operatingsystem", JsonTypes.STRING);
    private static final Property<Bandwidth> BANDWIDTH = Property.optional("bandwidth", () -> Bandwidth.TYPE);
    private static final Property<PortStatus> PORT_STATUS = Property.optional("portstatus", () -> PortStatus.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<Server> TYPE = ObjectType.of(Server.class, Server::new, ID, DISPLAY_NAME, PUBLIC_IP,
            PRIVATE_IP, POWER_STATUS, STATUS, OPERATING_SYSTEM, BANDWIDTH, PORT_STATUS);

    private Server(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code displayName}, {@code publicIp}, {@code privateIp},
     * {@code powerStatus}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The server id, {@code LSN-D} and a number. */
    public String id() {
        return required(ID);
    }

    /** The name of the server in OnePortal. */
    public String displayName() {
        return required(DISPLAY_NAME);
    }

    /** The main address in the public network. */
    public String publicIp() {
        return required(PUBLIC_IP);
    }

    /** The address in the private network. */
    public String privateIp() {
        return required(PRIVATE_IP);
    }

    /** {@code on} while the server has power. */
    public String powerStatus() {
        return required(POWER_STATUS);
    }

    /** Where the server is in its life, such as {@code provisioning} or {@code cancelled}. */
    public @Nullable String status() {
        return optional(STATUS);
    }

    /** The operating system that is installed. */
    public @Nullable String operatingSystem() {
        return optional(OPERATING_SYSTEM);
    }

    /** The outgoing traffic of a server in the present billing period. */
    public @Nullable Bandwidth bandwidth() {
        return optional(BANDWIDTH);
    }

    /** The state of the two network ports of a server. */
    public @Nullable PortStatus portStatus() {
        return optional(PORT_STATUS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Server}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Server#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Server#displayName()}. */
        public Builder displayName(String displayName) {
            set(DISPLAY_NAME, displayName);
            return this;
        }

        /** Sets {@link Server#publicIp()}. */
        public Builder publicIp(String publicIp) {
            set(PUBLIC_IP, publicIp);
            return this;
        }

        /** Sets {@link Server#privateIp()}. */
        public Builder privateIp(String privateIp) {
            set(PRIVATE_IP, privateIp);
            return this;
        }

        /** Sets {@link Server#powerStatus()}. */
        public Builder powerStatus(String powerStatus) {
            set(POWER_STATUS, powerStatus);
            return this;
        }

        /** Sets {@link Server#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Server#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            set(OPERATING_SYSTEM, operatingSystem);
            return this;
        }

        /** Sets {@link Server#bandwidth()}. */
        public Builder bandwidth(Bandwidth bandwidth) {
            set(BANDWIDTH, bandwidth);
            return this;
        }

        /** Sets {@link Server#portStatus()}. */
        public Builder portStatus(PortStatus portStatus) {
            set(PORT_STATUS, portStatus);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Server build() {
            return new Server(objectValues());
        }
    }
}
