// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/callbacks/Ended/{$request.body#~1url}/delete/requestBody/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code create subscriptions ended Callback}. */
public final class CreateSubscriptionsEndedCallback extends JsonObjectModel {
    private static final Property<String> REASON = JsonTypes.STRING.optional("reason");

    /** How this type is read and written. */
    public static final ObjectType<CreateSubscriptionsEndedCallback> TYPE =
            ObjectType.<CreateSubscriptionsEndedCallback>of(new CreateSubscriptionsEndedCallback(ObjectValues.NONE),
            REASON);

    private CreateSubscriptionsEndedCallback(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateSubscriptionsEndedCallback create(ObjectValues members) {
        return new CreateSubscriptionsEndedCallback(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code reason}. */
    public @Nullable String reason() {
        return REASON.find(this);
    }

    /** Builds a {@link CreateSubscriptionsEndedCallback}. */
    public static final class Builder extends JsonObjectBuilder<CreateSubscriptionsEndedCallback, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateSubscriptionsEndedCallback#reason()}. */
        public Builder reason(String reason) {
            REASON.set(this, reason);
            return this;
        }
    }
}
