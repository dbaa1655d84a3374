// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ReverseDnsEntry
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Reverse DNS entry of an address. */
public final class ReverseDnsEntry extends JsonObjectModel {
    private static final Property<String> IP_ADDRESS = JsonTypes.STRING.optional("ipaddress");
    private static final Property<String> HOST_NAME = JsonTypes.STRING.optional("ptrcontent");

    /** How this type is read and written. */
    public static final ObjectType<ReverseDnsEntry> TYPE = ObjectType.<ReverseDnsEntry>of(
            new ReverseDnsEntry(ObjectValues.NONE), IP_ADDRESS, HOST_NAME);

    private ReverseDnsEntry(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReverseDnsEntry create(ObjectValues members) {
        return new ReverseDnsEntry(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The address. */
    public @Nullable String ipAddress() {
        return IP_ADDRESS.find(this);
    }

    /** Host name that the address resolves to. */
    public @Nullable String hostName() {
        return HOST_NAME.find(this);
    }

    /** Builds a {@link ReverseDnsEntry}. */
    public static final class Builder extends JsonObjectBuilder<ReverseDnsEntry, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReverseDnsEntry#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            IP_ADDRESS.set(this, ipAddress);
            return this;
        }

        /** Sets {@link ReverseDnsEntry#hostName()}. */
        public Builder hostName(String hostName) {
            HOST_NAME.set(this, hostName);
            return this;
        }
    }
}
