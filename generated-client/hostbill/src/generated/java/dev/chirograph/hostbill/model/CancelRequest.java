// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CancelRequest
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Cancellation of a service. */
public final class CancelRequest extends JsonObjectModel {
    private static final Property<String> IMMEDIATE = JsonTypes.STRING.optional("immediate");
    private static final Property<String> REASON = JsonTypes.STRING.optional("reason");

    /** How this type is read and written. */
    public static final ObjectType<CancelRequest> TYPE = ObjectType.<CancelRequest>of(
            new CancelRequest(ObjectValues.NONE), IMMEDIATE, REASON);

    private CancelRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected CancelRequest create(ObjectValues members) {
        return new CancelRequest(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** When to end the service: true at once, false with the billing period, by the words of another portal. */
    public @Nullable String immediate() {
        return IMMEDIATE.find(this);
    }

    /** Why the service is to end. */
    public @Nullable String reason() {
        return REASON.find(this);
    }

    /** Builds a {@link CancelRequest}. */
    public static final class Builder extends JsonObjectBuilder<CancelRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CancelRequest#immediate()}. */
        public Builder immediate(String immediate) {
            IMMEDIATE.set(this, immediate);
            return this;
        }

        /** Sets {@link CancelRequest#reason()}. */
        public Builder reason(String reason) {
            REASON.set(this, reason);
            return this;
        }
    }
}
