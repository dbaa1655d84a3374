// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkUsage
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

/** Traffic of one interval. */
public final class NetworkUsage extends ObjectModel {
    private static final Property<String> CREATED_AT = Property.optional("created_at", JsonTypes.STRING);
    private static final Property<Long> DATA_RECEIVED = Property.optional("data_received", JsonTypes.LONG);
    private static final Property<Long> DATA_SENT = Property.optional("data_sent", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<NetworkUsage> TYPE = ObjectType.of(NetworkUsage.class, NetworkUsage::new, CREATED_AT,
            DATA_RECEIVED, DATA_SENT);

    private NetworkUsage(ObjectValues values) {
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

    /** Time of the measurement. */
    public @Nullable String createdAt() {
        return optional(CREATED_AT);
    }

    /** Incoming traffic in kilobytes. */
    public @Nullable Long dataReceived() {
        return optional(DATA_RECEIVED);
    }

    /** Outgoing traffic in kilobytes. */
    public @Nullable Long dataSent() {
        return optional(DATA_SENT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NetworkUsage}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NetworkUsage#createdAt()}. */
        public Builder createdAt(String createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link NetworkUsage#dataReceived()}. */
        public Builder dataReceived(long dataReceived) {
            set(DATA_RECEIVED, dataReceived);
            return this;
        }

        /** Sets {@link NetworkUsage#dataSent()}. */
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
        public NetworkUsage build() {
            return new NetworkUsage(objectValues());
        }
    }
}
