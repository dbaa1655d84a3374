// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddress
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address of the account. Internal addresses belong to no cloud. */
public final class IpAddress extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> IP_ADDRESS = Property.required("ip_address", JsonTypes.STRING);
    private static final Property<String> NETWORK = Property.optional("network", JsonTypes.STRING);
    private static final Property<String> NETMASK = Property.optional("netmask", JsonTypes.STRING);
    private static final Property<Long> CLOUD_ID = Property.optional("cloud_id", JsonTypes.LONG);
    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);
    private static final Property<Long> VIRTUAL_MACHINE_ID = Property.optional("virtual_machine_id", JsonTypes.LONG);
    private static final Property<String> DESCRIPTION = Property.optional("description", JsonTypes.STRING);
    private static final Property<OffsetDateTime> CREATED_AT = Property.optional("created_at", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> UPDATED_AT = Property.optional("updated_at", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<IpAddress> TYPE = ObjectType.of(IpAddress.class, IpAddress::new, ID, IP_ADDRESS,
            NETWORK, NETMASK, CLOUD_ID, CONSUMER_ID, VIRTUAL_MACHINE_ID, DESCRIPTION, CREATED_AT, UPDATED_AT);

    private IpAddress(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code ipAddress}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the address, used in the IP calls. */
    public Long id() {
        return required(ID);
    }

    /** The address itself, in dotted notation. */
    public String ipAddress() {
        return required(IP_ADDRESS);
    }

    /** Network the address is in. */
    public @Nullable String network() {
        return optional(NETWORK);
    }

    /** Netmask of that network. */
    public @Nullable String netmask() {
        return optional(NETMASK);
    }

    /** Cloud the address belongs to; null or 0 for an internal address. */
    public @Nullable Long cloudId() {
        return optional(CLOUD_ID);
    }

    /** Consumer the address is reserved for; 0 means anybody. It then works only on servers with the same consumer. */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /** Cloud server the address is assigned to. */
    public @Nullable Long virtualMachineId() {
        return optional(VIRTUAL_MACHINE_ID);
    }

    /** Free note of the customer; written as {@code notes}. */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /** {@code created_at}. */
    public @Nullable OffsetDateTime createdAt() {
        return optional(CREATED_AT);
    }

    /** {@code updated_at}. */
    public @Nullable OffsetDateTime updatedAt() {
        return optional(UPDATED_AT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link IpAddress}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link IpAddress#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link IpAddress#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
            return this;
        }

        /** Sets {@link IpAddress#network()}. */
        public Builder network(String network) {
            set(NETWORK, network);
            return this;
        }

        /** Sets {@link IpAddress#netmask()}. */
        public Builder netmask(String netmask) {
            set(NETMASK, netmask);
            return this;
        }

        /** Sets {@link IpAddress#cloudId()}. */
        public Builder cloudId(@Nullable Long cloudId) {
            set(CLOUD_ID, cloudId);
            return this;
        }

        /** Sets {@link IpAddress#consumerId()}. */
        public Builder consumerId(@Nullable Long consumerId) {
            set(CONSUMER_ID, consumerId);
            return this;
        }

        /** Sets {@link IpAddress#virtualMachineId()}. */
        public Builder virtualMachineId(@Nullable Long virtualMachineId) {
            set(VIRTUAL_MACHINE_ID, virtualMachineId);
            return this;
        }

        /** Sets {@link IpAddress#description()}. */
        public Builder description(@Nullable String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link IpAddress#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link IpAddress#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            set(UPDATED_AT, updatedAt);
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
        public IpAddress build() {
            return new IpAddress(objectValues());
        }
    }
}
