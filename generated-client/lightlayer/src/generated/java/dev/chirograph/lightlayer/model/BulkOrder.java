// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BulkOrder
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Order of several items on one invoice. */
public final class BulkOrder extends JsonObjectModel {
    private static final Property<Long> PAYMENT_METHOD_ID = JsonTypes.LONG.optional("pay_method");
    private static final Property<Boolean> IGNORE_ERRORS = JsonTypes.BOOLEAN.optional("ignore_errors");
    private static final Property<List<OrderItem>> ITEMS = JsonTypes.ref(OrderItem.class).list().required("items");
    private static final Property<Long> AFFILIATE_ID = JsonTypes.LONG.optional("aff_id");

    /** How this type is read and written. */
    public static final ObjectType<BulkOrder> TYPE = ObjectType.<BulkOrder>of(new BulkOrder(ObjectValues.NONE),
            PAYMENT_METHOD_ID, IGNORE_ERRORS, ITEMS, AFFILIATE_ID);

    private BulkOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected BulkOrder create(ObjectValues members) {
        return new BulkOrder(members);
    }

    /** Starts an empty object; it needs {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the payment method. */
    public @Nullable Long paymentMethodId() {
        return PAYMENT_METHOD_ID.find(this);
    }

    /** Whether to order the valid items when others are rejected. */
    public @Nullable Boolean ignoreErrors() {
        return IGNORE_ERRORS.find(this);
    }

    /** What to order. */
    public List<OrderItem> items() {
        return ITEMS.get(this);
    }

    /** Id of the affiliate who is to be credited. */
    public @Nullable Long affiliateId() {
        return AFFILIATE_ID.find(this);
    }

    /** Builds a {@link BulkOrder}. */
    public static final class Builder extends JsonObjectBuilder<BulkOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link BulkOrder#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            PAYMENT_METHOD_ID.set(this, paymentMethodId);
            return this;
        }

        /** Sets {@link BulkOrder#ignoreErrors()}. */
        public Builder ignoreErrors(boolean ignoreErrors) {
            IGNORE_ERRORS.set(this, ignoreErrors);
            return this;
        }

        /** Sets {@link BulkOrder#items()}. */
        public Builder items(List<OrderItem> items) {
            ITEMS.set(this, items);
            return this;
        }

        /** Sets {@link BulkOrder#affiliateId()}. */
        public Builder affiliateId(long affiliateId) {
            AFFILIATE_ID.set(this, affiliateId);
            return this;
        }
    }
}
