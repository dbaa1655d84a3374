// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CancelRequest
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

/** Cancellation of a service. */
public final class CancelRequest extends ObjectModel {
    private static final Property<String> IMMEDIATE = Property.optional("immediate", JsonTypes.STRING);
    private static final Property<String> REASON = Property.optional("reason", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<CancelRequest> TYPE = ObjectType.of(CancelRequest.class, CancelRequest::new,
            IMMEDIATE, REASON);

    private CancelRequest(ObjectValues values) {
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

    /** When to end the service: true at once, false with the billing period, by the words of another portal. */
    public @Nullable String immediate() {
        return optional(IMMEDIATE);
    }

    /** Why the service is to end. */
    public @Nullable String reason() {
        return optional(REASON);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CancelRequest}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CancelRequest#immediate()}. */
        public Builder immediate(String immediate) {
            set(IMMEDIATE, immediate);
            return this;
        }

        /** Sets {@link CancelRequest#reason()}. */
        public Builder reason(String reason) {
            set(REASON, reason);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CancelRequest build() {
            return new CancelRequest(objectValues());
        }
    }
}
