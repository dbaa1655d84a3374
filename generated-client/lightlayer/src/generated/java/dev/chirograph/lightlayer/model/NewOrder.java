// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewOrder
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Order of one product. */
public final class NewOrder extends ObjectModel {
    private static final Property<String> DOMAIN = Property.optional("domain", JsonTypes.STRING);
    private static final Property<String> CYCLE = Property.optional("cycle", JsonTypes.STRING);
    private static final Property<Long> PAYMENT_METHOD_ID = Property.optional("pay_method", JsonTypes.LONG);
    private static final Property<Map<String, OptionValue>> CUSTOM =
            Property.optional("custom", JsonTypes.map(() -> OptionValue.TYPE));
    private static final Property<String> PROMO_CODE = Property.optional("promocode", JsonTypes.STRING);
    private static final Property<Long> AFFILIATE_ID = Property.optional("aff_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<NewOrder> TYPE = ObjectType.of(NewOrder.class, NewOrder::new, DOMAIN, CYCLE,
            PAYMENT_METHOD_ID, CUSTOM, PROMO_CODE, AFFILIATE_ID);

    private NewOrder(ObjectValues values) {
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

    /** Domain name of the service; some products need none. */
    public @Nullable String domain() {
        return optional(DOMAIN);
    }

    /** Letter of the billing period, such as m. */
    public @Nullable String cycle() {
        return optional(CYCLE);
    }

    /** Id of the payment method. */
    public @Nullable Long paymentMethodId() {
        return optional(PAYMENT_METHOD_ID);
    }

    /** Configuration, by the id of the form field: an item id, or item ids with quantities. */
    public Map<String, OptionValue> custom() {
        return map(CUSTOM);
    }

    /** Promotion code. */
    public @Nullable String promoCode() {
        return optional(PROMO_CODE);
    }

    /** Id of the affiliate who is to be credited. */
    public @Nullable Long affiliateId() {
        return optional(AFFILIATE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewOrder#domain()}. */
        public Builder domain(String domain) {
            set(DOMAIN, domain);
            return this;
        }

        /** Sets {@link NewOrder#cycle()}. */
        public Builder cycle(String cycle) {
            set(CYCLE, cycle);
            return this;
        }

        /** Sets {@link NewOrder#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            set(PAYMENT_METHOD_ID, paymentMethodId);
            return this;
        }

        /** Sets {@link NewOrder#custom()}. */
        public Builder custom(Map<String, OptionValue> custom) {
            set(CUSTOM, custom);
            return this;
        }

        /** Sets {@link NewOrder#promoCode()}. */
        public Builder promoCode(String promoCode) {
            set(PROMO_CODE, promoCode);
            return this;
        }

        /** Sets {@link NewOrder#affiliateId()}. */
        public Builder affiliateId(long affiliateId) {
            set(AFFILIATE_ID, affiliateId);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public NewOrder build() {
            return new NewOrder(objectValues());
        }
    }
}
