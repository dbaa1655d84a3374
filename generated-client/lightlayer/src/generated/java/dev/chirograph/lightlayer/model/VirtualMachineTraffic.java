// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineTraffic
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Traffic of a virtual machine. */
public final class VirtualMachineTraffic extends JsonObjectModel {
    private static final Property<Long> DATA_RECEIVED = JsonTypes.LONG.optional("data_received");
    private static final Property<Long> DATA_SENT = JsonTypes.LONG.optional("data_sent");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineTraffic> TYPE = ObjectType.<VirtualMachineTraffic>of(
            new VirtualMachineTraffic(ObjectValues.NONE), DATA_RECEIVED, DATA_SENT);

    private VirtualMachineTraffic(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachineTraffic create(ObjectValues members) {
        return new VirtualMachineTraffic(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Bytes received. */
    public @Nullable Long dataReceived() {
        return DATA_RECEIVED.find(this);
    }

    /** Bytes sent. */
    public @Nullable Long dataSent() {
        return DATA_SENT.find(this);
    }

    /** Builds a {@link VirtualMachineTraffic}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachineTraffic, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachineTraffic#dataReceived()}. */
        public Builder dataReceived(long dataReceived) {
            DATA_RECEIVED.set(this, dataReceived);
            return this;
        }

        /** Sets {@link VirtualMachineTraffic#dataSent()}. */
        public Builder dataSent(long dataSent) {
            DATA_SENT.set(this, dataSent);
            return this;
        }
    }
}
