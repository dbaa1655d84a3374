// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuoteRequest
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Order to calculate without placing it. */
public final class QuoteRequest extends JsonObjectModel {
    private static final Property<Long> PAYMENT_METHOD_ID = JsonTypes.LONG.optional("pay_method");
    private static final Property<String> OUTPUT = JsonTypes.STRING.optional("output");
    private static final Property<List<OrderItem>> ITEMS = JsonTypes.ref(OrderItem.class).list().required("items");

    /** How this type is read and written. */
    public static final ObjectType<QuoteRequest> TYPE = ObjectType.<QuoteRequest>of(new QuoteRequest(ObjectValues.NONE),
            PAYMENT_METHOD_ID, OUTPUT, ITEMS);

    private QuoteRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected QuoteRequest create(ObjectValues members) {
        return new QuoteRequest(members);
    }

    /** Starts an empty object; it needs {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the payment method; its fee counts. */
    public @Nullable Long paymentMethodId() {
        return PAYMENT_METHOD_ID.find(this);
    }

    /** How much to answer: short unless named; another portal also knows config and full. Example: {@code short}. */
    public @Nullable String output() {
        return OUTPUT.find(this);
    }

    /** What to calculate. */
    public List<OrderItem> items() {
        return ITEMS.get(this);
    }

    /** Builds a {@link QuoteRequest}. */
    public static final class Builder extends JsonObjectBuilder<QuoteRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link QuoteRequest#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            PAYMENT_METHOD_ID.set(this, paymentMethodId);
            return this;
        }

        /** Sets {@link QuoteRequest#output()}. */
        public Builder output(String output) {
            OUTPUT.set(this, output);
            return this;
        }

        /** Sets {@link QuoteRequest#items()}. */
        public Builder items(List<OrderItem> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
