// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuoteRequest
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Order to calculate without placing it. */
public final class QuoteRequest extends ObjectModel {
    private static final Property<Long> PAYMENT_METHOD_ID = Property.optional("pay_method", JsonTypes.LONG);
    private static final Property<String> OUTPUT = Property.optional("output", JsonTypes.STRING);
    private static final Property<List<OrderItem>> ITEMS =
            Property.required("items", JsonTypes.list(() -> OrderItem.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<QuoteRequest> TYPE = ObjectType.of(QuoteRequest.class, QuoteRequest::new,
            PAYMENT_METHOD_ID, OUTPUT, ITEMS);

    private QuoteRequest(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code items}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the payment method; its fee counts. */
    public @Nullable Long paymentMethodId() {
        return optional(PAYMENT_METHOD_ID);
    }

    /** How much to answer: short unless named; another portal also knows config and full. Example: {@code short}. */
    public @Nullable String output() {
        return optional(OUTPUT);
    }

    /** What to calculate. */
    public List<OrderItem> items() {
        return list(ITEMS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link QuoteRequest}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link QuoteRequest#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            set(PAYMENT_METHOD_ID, paymentMethodId);
            return this;
        }

        /** Sets {@link QuoteRequest#output()}. */
        public Builder output(String output) {
            set(OUTPUT, output);
            return this;
        }

        /** Sets {@link QuoteRequest#items()}. */
        public Builder items(List<OrderItem> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public QuoteRequest build() {
            return new QuoteRequest(objectValues());
        }
    }
}
