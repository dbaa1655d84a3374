// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ReverseDnsUpdate
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** An address and the name it shall have. */
public final class ReverseDnsUpdate extends JsonObjectModel {
    private static final Property<String> IP_ADDRESS = JsonTypes.STRING.required("ipaddress");
    private static final Property<String> HOST_NAME = JsonTypes.STRING.required("value");

    /** How this type is read and written. */
    public static final ObjectType<ReverseDnsUpdate> TYPE = ObjectType.<ReverseDnsUpdate>of(
            new ReverseDnsUpdate(ObjectValues.NONE), IP_ADDRESS, HOST_NAME);

    private ReverseDnsUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReverseDnsUpdate create(ObjectValues members) {
        return new ReverseDnsUpdate(members);
    }

    /** Starts an empty object; it needs {@code ipAddress}, {@code hostName}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The address whose record is to be changed. */
    public String ipAddress() {
        return IP_ADDRESS.get(this);
    }

    /** The new host name. */
    public String hostName() {
        return HOST_NAME.get(this);
    }

    /** Builds a {@link ReverseDnsUpdate}. */
    public static final class Builder extends JsonObjectBuilder<ReverseDnsUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReverseDnsUpdate#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            IP_ADDRESS.set(this, ipAddress);
            return this;
        }

        /** Sets {@link ReverseDnsUpdate#hostName()}. */
        public Builder hostName(String hostName) {
            HOST_NAME.set(this, hostName);
            return this;
        }
    }
}
