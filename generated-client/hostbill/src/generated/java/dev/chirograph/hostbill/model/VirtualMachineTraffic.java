// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineTraffic
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Traffic of a virtual machine. */
public final class VirtualMachineTraffic extends ObjectModel {
    private static final Property<Long> DATA_RECEIVED = Property.optional("data_received", JsonTypes.LONG);
    private static final Property<Long> DATA_SENT = Property.optional("data_sent", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineTraffic> TYPE = ObjectType.of(VirtualMachineTraffic.class,
            VirtualMachineTraffic::new, DATA_RECEIVED, DATA_SENT);

    private VirtualMachineTraffic(ObjectValues values) {
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

    /** Bytes received. */
    public @Nullable Long dataReceived() {
        return optional(DATA_RECEIVED);
    }

    /** Bytes sent. */
    public @Nullable Long dataSent() {
        return optional(DATA_SENT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link VirtualMachineTraffic}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link VirtualMachineTraffic#dataReceived()}. */
        public Builder dataReceived(long dataReceived) {
            set(DATA_RECEIVED, dataReceived);
            return this;
        }

        /** Sets {@link VirtualMachineTraffic#dataSent()}. */
        public Builder dataSent(long dataSent) {
            set(DATA_SENT, dataSent);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public VirtualMachineTraffic build() {
            return new VirtualMachineTraffic(objectValues());
        }
    }
}
