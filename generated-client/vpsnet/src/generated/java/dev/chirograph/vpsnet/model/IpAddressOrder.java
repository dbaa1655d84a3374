// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddressOrder
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** How many addresses to add. */
public final class IpAddressOrder extends JsonObjectModel {
    private static final Property<Long> QUANTITY = JsonTypes.LONG.required("quantity");
    private static final Property<IpAddressOrderType> TYPE_ = JsonTypes.ref(IpAddressOrderType.class).required("type");
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.required("virtual_machine_id");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.optional("consumer_id");

    /** How this type is read and written. */
    public static final ObjectType<IpAddressOrder> TYPE = ObjectType.<IpAddressOrder>of(
            new IpAddressOrder(ObjectValues.NONE), QUANTITY, TYPE_, VIRTUAL_MACHINE_ID, CONSUMER_ID);

    private IpAddressOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpAddressOrder create(ObjectValues members) {
        return new IpAddressOrder(members);
    }

    /** Starts an empty object; it needs {@code quantity}, {@code type}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of addresses. Minimum: 1. */
    public Long quantity() {
        return QUANTITY.get(this);
    }

    /** Kind of address. */
    public IpAddressOrderType type() {
        return TYPE_.get(this);
    }

    /** Cloud server to give them to. */
    public Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.get(this);
    }

    /** Consumer to reserve them for; they then work only on servers with the same consumer. */
    public @Nullable Long consumerId() {
        return CONSUMER_ID.find(this);
    }

    /** Builds an {@link IpAddressOrder}. */
    public static final class Builder extends JsonObjectBuilder<IpAddressOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpAddressOrder#quantity()}. */
        public Builder quantity(long quantity) {
            QUANTITY.set(this, quantity);
            return this;
        }

        /** Sets {@link IpAddressOrder#type()}. */
        public Builder type(IpAddressOrderType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link IpAddressOrder#virtualMachineId()}. */
        public Builder virtualMachineId(long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }

        /** Sets {@link IpAddressOrder#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }
    }
}
