// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NetworkUsage
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Traffic of one interval. */
public final class NetworkUsage extends JsonObjectModel {
    private static final Property<String> CREATED_AT = JsonTypes.STRING.optional("created_at");
    private static final Property<Long> DATA_RECEIVED = JsonTypes.LONG.optional("data_received");
    private static final Property<Long> DATA_SENT = JsonTypes.LONG.optional("data_sent");

    /** How this type is read and written. */
    public static final ObjectType<NetworkUsage> TYPE = ObjectType.<NetworkUsage>of(new NetworkUsage(ObjectValues.NONE),
            CREATED_AT, DATA_RECEIVED, DATA_SENT);

    private NetworkUsage(ObjectValues values) {
        super(values);
    }

    @Override
    protected NetworkUsage create(ObjectValues members) {
        return new NetworkUsage(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Time of the measurement. */
    public @Nullable String createdAt() {
        return CREATED_AT.find(this);
    }

    /** Incoming traffic in kilobytes. */
    public @Nullable Long dataReceived() {
        return DATA_RECEIVED.find(this);
    }

    /** Outgoing traffic in kilobytes. */
    public @Nullable Long dataSent() {
        return DATA_SENT.find(this);
    }

    /** Builds a {@link NetworkUsage}. */
    public static final class Builder extends JsonObjectBuilder<NetworkUsage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NetworkUsage#createdAt()}. */
        public Builder createdAt(String createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link NetworkUsage#dataReceived()}. */
        public Builder dataReceived(long dataReceived) {
            DATA_RECEIVED.set(this, dataReceived);
            return this;
        }

        /** Sets {@link NetworkUsage#dataSent()}. */
        public Builder dataSent(long dataSent) {
            DATA_SENT.set(this, dataSent);
            return this;
        }
    }
}
