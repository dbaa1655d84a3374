// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BulkOrder
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

/** Order of several items on one invoice. */
public final class BulkOrder extends ObjectModel {
    private static final Property<Long> PAYMENT_METHOD_ID = Property.optional("pay_method", JsonTypes.LONG);
    private static final Property<Boolean> IGNORE_ERRORS = Property.optional("ignore_errors", JsonTypes.BOOLEAN);
    private static final Property<List<OrderItem>> ITEMS =
            Property.required("items", JsonTypes.list(() -> OrderItem.TYPE));
    private static final Property<Long> AFFILIATE_ID = Property.optional("aff_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<BulkOrder> TYPE = ObjectType.of(BulkOrder.class, BulkOrder::new, PAYMENT_METHOD_ID,
            IGNORE_ERRORS, ITEMS, AFFILIATE_ID);

    private BulkOrder(ObjectValues values) {
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

    /** Id of the payment method. */
    public @Nullable Long paymentMethodId() {
        return optional(PAYMENT_METHOD_ID);
    }

    /** Whether to order the valid items when others are rejected. */
    public @Nullable Boolean ignoreErrors() {
        return optional(IGNORE_ERRORS);
    }

    /** What to order. */
    public List<OrderItem> items() {
        return list(ITEMS);
    }

    /** Id of the affiliate who is to be credited. */
    public @Nullable Long affiliateId() {
        return optional(AFFILIATE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link BulkOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BulkOrder#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            set(PAYMENT_METHOD_ID, paymentMethodId);
            return this;
        }

        /** Sets {@link BulkOrder#ignoreErrors()}. */
        public Builder ignoreErrors(boolean ignoreErrors) {
            set(IGNORE_ERRORS, ignoreErrors);
            return this;
        }

        /** Sets {@link BulkOrder#items()}. */
        public Builder items(List<OrderItem> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets {@link BulkOrder#affiliateId()}. */
        public Builder affiliateId(long affiliateId) {
            set(AFFILIATE_ID, affiliateId);
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
        public BulkOrder build() {
            return new BulkOrder(objectValues());
        }
    }
}
