// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AddressRequest
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** IP address to assign. */
public final class AddressRequest extends JsonObjectModel {
    private static final Property<AddressRequestType> TYPE_ = JsonTypes.ref(AddressRequestType.class).optional("type");
    private static final Property<Long> INTERFACE_NUMBER = JsonTypes.LONG.optional("iface");

    /** How this type is read and written. */
    public static final ObjectType<AddressRequest> TYPE = ObjectType.<AddressRequest>of(
            new AddressRequest(ObjectValues.NONE), TYPE_, INTERFACE_NUMBER);

    private AddressRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected AddressRequest create(ObjectValues members) {
        return new AddressRequest(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Family of the address. */
    public @Nullable AddressRequestType type() {
        return TYPE_.find(this);
    }

    /** Number of the network interface. */
    public @Nullable Long interfaceNumber() {
        return INTERFACE_NUMBER.find(this);
    }

    /** Builds an {@link AddressRequest}. */
    public static final class Builder extends JsonObjectBuilder<AddressRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AddressRequest#type()}. */
        public Builder type(AddressRequestType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link AddressRequest#interfaceNumber()}. */
        public Builder interfaceNumber(long interfaceNumber) {
            INTERFACE_NUMBER.set(this, interfaceNumber);
            return this;
        }
    }
}
