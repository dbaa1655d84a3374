// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddressOrder
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many addresses to add. */
public final class IpAddressOrder extends ObjectModel {
    private static final Property<Long> QUANTITY = Property.required("quantity", JsonTypes.LONG);
    private static final Property<IpAddressOrderType> TYPE_ = Property.required("type", () -> IpAddressOrderType.TYPE);
    private static final Property<Long> VIRTUAL_MACHINE_ID = Property.required("virtual_machine_id", JsonTypes.LONG);
    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<IpAddressOrder> TYPE = ObjectType.of(IpAddressOrder.class, IpAddressOrder::new,
            QUANTITY, TYPE_, VIRTUAL_MACHINE_ID, CONSUMER_ID);

    private IpAddressOrder(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code quantity}, {@code type}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of addresses. Minimum: 1. */
    public Long quantity() {
        return required(QUANTITY);
    }

    /** Kind of address. */
    public IpAddressOrderType type() {
        return required(TYPE_);
    }

    /** Cloud server to give them to. */
    public Long virtualMachineId() {
        return required(VIRTUAL_MACHINE_ID);
    }

    /** Consumer to reserve them for; they then work only on servers with the same consumer. */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link IpAddressOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link IpAddressOrder#quantity()}. */
        public Builder quantity(long quantity) {
            set(QUANTITY, quantity);
            return this;
        }

        /** Sets {@link IpAddressOrder#type()}. */
        public Builder type(IpAddressOrderType type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link IpAddressOrder#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            set(VIRTUAL_MACHINE_ID, virtualMachineId);
            return this;
        }

        /** Sets {@link IpAddressOrder#consumerId()}. */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
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
        public IpAddressOrder build() {
            return new IpAddressOrder(objectValues());
        }
    }
}
