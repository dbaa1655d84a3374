// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PortStatus
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** The state of the two network ports of a server. */
public final class PortStatus extends JsonObjectModel {
    private static final Property<String> PUBLIC_PORT = JsonTypes.STRING.required("public");
    private static final Property<String> PRIVATE_PORT = JsonTypes.STRING.required("private");

    /** How this type is read and written. */
    public static final ObjectType<PortStatus> TYPE = ObjectType.<PortStatus>of(new PortStatus(ObjectValues.NONE),
            PUBLIC_PORT, PRIVATE_PORT);

    private PortStatus(ObjectValues values) {
        super(values);
    }

    @Override
    protected PortStatus create(ObjectValues members) {
        return new PortStatus(members);
    }

    /** Starts an empty object; it needs {@code publicPort}, {@code privatePort}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code on} while the port to the public network is enabled. */
    public String publicPort() {
        return PUBLIC_PORT.get(this);
    }

    /** {@code on} while the port to the private network is enabled. */
    public String privatePort() {
        return PRIVATE_PORT.get(this);
    }

    /** Builds a {@link PortStatus}. */
    public static final class Builder extends JsonObjectBuilder<PortStatus, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PortStatus#publicPort()}. */
        public Builder publicPort(String publicPort) {
            PUBLIC_PORT.set(this, publicPort);
            return this;
        }

        /** Sets {@link PortStatus#privatePort()}. */
        public Builder privatePort(String privatePort) {
            PRIVATE_PORT.set(this, privatePort);
            return this;
        }
    }
}
