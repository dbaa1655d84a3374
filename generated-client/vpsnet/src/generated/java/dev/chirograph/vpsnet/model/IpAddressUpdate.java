// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddressUpdate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** New settings of an address. */
public final class IpAddressUpdate extends JsonObjectModel {
    private static final Property<String> NOTES = JsonTypes.STRING.optional("notes");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.optional("consumer_id");

    /** How this type is read and written. */
    public static final ObjectType<IpAddressUpdate> TYPE = ObjectType.<IpAddressUpdate>of(
            new IpAddressUpdate(ObjectValues.NONE), NOTES, CONSUMER_ID);

    private IpAddressUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpAddressUpdate create(ObjectValues members) {
        return new IpAddressUpdate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Free note; the lists show it as {@code description}. */
    public @Nullable String notes() {
        return NOTES.find(this);
    }

    /** Consumer to reserve the address for. */
    public @Nullable Long consumerId() {
        return CONSUMER_ID.find(this);
    }

    /** Builds an {@link IpAddressUpdate}. */
    public static final class Builder extends JsonObjectBuilder<IpAddressUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpAddressUpdate#notes()}. */
        public Builder notes(String notes) {
            NOTES.set(this, notes);
            return this;
        }

        /** Sets {@link IpAddressUpdate#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }
    }
}
