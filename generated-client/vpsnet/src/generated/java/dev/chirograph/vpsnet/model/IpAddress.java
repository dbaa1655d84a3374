// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddress
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An address of the account. Internal addresses belong to no cloud. */
public final class IpAddress extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> IP_ADDRESS = JsonTypes.STRING.required("ip_address");
    private static final Property<String> NETWORK = JsonTypes.STRING.optional("network");
    private static final Property<String> NETMASK = JsonTypes.STRING.optional("netmask");
    private static final Property<Long> CLOUD_ID = JsonTypes.LONG.optional("cloud_id");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.optional("consumer_id");
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.optional("virtual_machine_id");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.optional("description");
    private static final Property<OffsetDateTime> CREATED_AT = JsonTypes.DATE_TIME.optional("created_at");
    private static final Property<OffsetDateTime> UPDATED_AT = JsonTypes.DATE_TIME.optional("updated_at");

    /** How this type is read and written. */
    public static final ObjectType<IpAddress> TYPE = ObjectType.<IpAddress>of(new IpAddress(ObjectValues.NONE), ID,
            IP_ADDRESS, NETWORK, NETMASK, CLOUD_ID, CONSUMER_ID, VIRTUAL_MACHINE_ID, DESCRIPTION, CREATED_AT,
            UPDATED_AT);

    private IpAddress(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpAddress create(ObjectValues members) {
        return new IpAddress(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code ipAddress}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the address, used in the IP calls. */
    public Long id() {
        return ID.get(this);
    }

    /** The address itself, in dotted notation. */
    public String ipAddress() {
        return IP_ADDRESS.get(this);
    }

    /** Network the address is in. */
    public @Nullable String network() {
        return NETWORK.find(this);
    }

    /** Netmask of that network. */
    public @Nullable String netmask() {
        return NETMASK.find(this);
    }

    /** Cloud the address belongs to; null or 0 for an internal address. */
    public @Nullable Long cloudId() {
        return CLOUD_ID.find(this);
    }

    /** Consumer the address is reserved for; 0 means anybody. It then works only on servers with the same consumer. */
    public @Nullable Long consumerId() {
        return CONSUMER_ID.find(this);
    }

    /** Cloud server the address is assigned to. */
    public @Nullable Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.find(this);
    }

    /** Free note of the customer; written as {@code notes}. */
    public @Nullable String description() {
        return DESCRIPTION.find(this);
    }

    /** {@code created_at}. */
    public @Nullable OffsetDateTime createdAt() {
        return CREATED_AT.find(this);
    }

    /** {@code updated_at}. */
    public @Nullable OffsetDateTime updatedAt() {
        return UPDATED_AT.find(this);
    }

    /** Builds an {@link IpAddress}. */
    public static final class Builder extends JsonObjectBuilder<IpAddress, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpAddress#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link IpAddress#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            IP_ADDRESS.set(this, ipAddress);
            return this;
        }

        /** Sets {@link IpAddress#network()}. */
        public Builder network(String network) {
            NETWORK.set(this, network);
            return this;
        }

        /** Sets {@link IpAddress#netmask()}. */
        public Builder netmask(String netmask) {
            NETMASK.set(this, netmask);
            return this;
        }

        /** Sets {@link IpAddress#cloudId()}. */
        public Builder cloudId(@Nullable Long cloudId) {
            CLOUD_ID.set(this, cloudId);
            return this;
        }

        /** Sets {@link IpAddress#consumerId()}. */
        public Builder consumerId(@Nullable Long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }

        /** Sets {@link IpAddress#virtualMachineId()}. */
        public Builder virtualMachineId(@Nullable Long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }

        /** Sets {@link IpAddress#description()}. */
        public Builder description(@Nullable String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link IpAddress#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link IpAddress#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            UPDATED_AT.set(this, updatedAt);
            return this;
        }
    }
}
