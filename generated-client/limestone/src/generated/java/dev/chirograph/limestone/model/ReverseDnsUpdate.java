// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ReverseDnsUpdate
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** An address and the name it shall have. */
public final class ReverseDnsUpdate extends ObjectModel {
    private static final Property<String> IP_ADDRESS = Property.required("ipaddress", JsonTypes.STRING);
    private static final Property<String> HOST_NAME = Property.required("value", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ReverseDnsUpdate> TYPE = ObjectType.of(ReverseDnsUpdate.class, ReverseDnsUpdate::new,
            IP_ADDRESS, HOST_NAME);

    private ReverseDnsUpdate(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code ipAddress}, {@code hostName}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The address whose record is to be changed. */
    public String ipAddress() {
        return required(IP_ADDRESS);
    }

    /** The new host name. */
    public String hostName() {
        return required(HOST_NAME);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ReverseDnsUpdate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ReverseDnsUpdate#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
            return this;
        }

        /** Sets {@link ReverseDnsUpdate#hostName()}. */
        public Builder hostName(String hostName) {
            set(HOST_NAME, hostName);
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
        public ReverseDnsUpdate build() {
            return new ReverseDnsUpdate(objectValues());
        }
    }
}
