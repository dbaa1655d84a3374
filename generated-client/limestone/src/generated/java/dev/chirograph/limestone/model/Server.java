// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Server
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import org.jspecify.annotations.Nullable;

/** A dedicated server. */
public final class Server extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id").xml(XmlShape.attribute());
    private static final Property<String> DISPLAY_NAME = JsonTypes.STRING.required("displayname");
    private static final Property<String> PUBLIC_IP = JsonTypes.STRING.required("publicip");
    private static final Property<String> PRIVATE_IP = JsonTypes.STRING.required("privateip");
    private static final Property<String> POWER_STATUS = JsonTypes.STRING.required("powerstatus");
    private static final Property<String> STATUS = JsonTypes.STRING.optional("status");
    private static final Property<String> OPERATING_SYSTEM = JsonTypes.STRING.optional("operatingsystem");
    private static final Property<Bandwidth> BANDWIDTH = JsonTypes.ref(Bandwidth.class).optional("bandwidth");
    private static final Property<PortStatus> PORT_STATUS = JsonTypes.ref(PortStatus.class).optional("portstatus");

    /** How this type is read and written. */
    public static final ObjectType<Server> TYPE = ObjectType.<Server>of(new Server(ObjectValues.NONE), ID, DISPLAY_NAME,
            PUBLIC_IP, PRIVATE_IP, POWER_STATUS, STATUS, OPERATING_SYSTEM, BANDWIDTH, PORT_STATUS);

    private Server(ObjectValues values) {
        super(values);
    }

    @Override
    protected Server create(ObjectValues members) {
        return new Server(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code displayName}, {@code publicIp}, {@code privateIp},
     * {@code powerStatus}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The server id, {@code LSN-D} and a number. */
    public String id() {
        return ID.get(this);
    }

    /** The name of the server in OnePortal. */
    public String displayName() {
        return DISPLAY_NAME.get(this);
    }

    /** The main address in the public network. */
    public String publicIp() {
        return PUBLIC_IP.get(this);
    }

    /** The address in the private network. */
    public String privateIp() {
        return PRIVATE_IP.get(this);
    }

    /** {@code on} while the server has power. */
    public String powerStatus() {
        return POWER_STATUS.get(this);
    }

    /** Where the server is in its life, such as {@code provisioning} or {@code cancelled}. */
    public @Nullable String status() {
        return STATUS.find(this);
    }

    /** The operating system that is installed. */
    public @Nullable String operatingSystem() {
        return OPERATING_SYSTEM.find(this);
    }

    /** The outgoing traffic of a server in the present billing period. */
    public @Nullable Bandwidth bandwidth() {
        return BANDWIDTH.find(this);
    }

    /** The state of the two network ports of a server. */
    public @Nullable PortStatus portStatus() {
        return PORT_STATUS.find(this);
    }

    /** Builds a {@link Server}. */
    public static final class Builder extends JsonObjectBuilder<Server, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Server#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Server#displayName()}. */
        public Builder displayName(String displayName) {
            DISPLAY_NAME.set(this, displayName);
            return this;
        }

        /** Sets {@link Server#publicIp()}. */
        public Builder publicIp(String publicIp) {
            PUBLIC_IP.set(this, publicIp);
            return this;
        }

        /** Sets {@link Server#privateIp()}. */
        public Builder privateIp(String privateIp) {
            PRIVATE_IP.set(this, privateIp);
            return this;
        }

        /** Sets {@link Server#powerStatus()}. */
        public Builder powerStatus(String powerStatus) {
            POWER_STATUS.set(this, powerStatus);
            return this;
        }

        /** Sets {@link Server#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Server#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            OPERATING_SYSTEM.set(this, operatingSystem);
            return this;
        }

        /** Sets {@link Server#bandwidth()}. */
        public Builder bandwidth(Bandwidth bandwidth) {
            BANDWIDTH.set(this, bandwidth);
            return this;
        }

        /** Sets {@link Server#portStatus()}. */
        public Builder portStatus(PortStatus portStatus) {
            PORT_STATUS.set(this, portStatus);
            return this;
        }
    }
}
