// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ReverseDnsEntry
package dev.chirograph.xsserver.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reverse DNS entry of an address. */
public final class ReverseDnsEntry extends ObjectModel {
    private static final Property<String> IP_ADDRESS = Property.optional("ipaddress", JsonTypes.STRING);
    private static final Property<String> HOST_NAME = Property.optional("ptrcontent", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ReverseDnsEntry> TYPE = ObjectType.of(ReverseDnsEntry.class, ReverseDnsEntry::new,
            IP_ADDRESS, HOST_NAME);

    private ReverseDnsEntry(ObjectValues values) {
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

    /** The address. */
    public @Nullable String ipAddress() {
        return optional(IP_ADDRESS);
    }

    /** Host name that the address resolves to. */
    public @Nullable String hostName() {
        return optional(HOST_NAME);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ReverseDnsEntry}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ReverseDnsEntry#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
            return this;
        }

        /** Sets {@link ReverseDnsEntry#hostName()}. */
        public Builder hostName(String hostName) {
            set(HOST_NAME, hostName);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public ReverseDnsEntry build() {
            return new ReverseDnsEntry(objectValues());
        }
    }
}
