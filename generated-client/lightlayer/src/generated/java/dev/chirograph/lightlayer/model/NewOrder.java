// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewOrder
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Order of one product. */
public final class NewOrder extends JsonObjectModel {
    private static final Property<String> DOMAIN = JsonTypes.STRING.optional("domain");
    private static final Property<String> CYCLE = JsonTypes.STRING.optional("cycle");
    private static final Property<Long> PAYMENT_METHOD_ID = JsonTypes.LONG.optional("pay_method");
    private static final Property<Map<String, OptionValue>> CUSTOM =
            JsonTypes.ref(OptionValue.class).map().optional("custom");
    private static final Property<String> PROMO_CODE = JsonTypes.STRING.optional("promocode");
    private static final Property<Long> AFFILIATE_ID = JsonTypes.LONG.optional("aff_id");

    /** How this type is read and written. */
    public static final ObjectType<NewOrder> TYPE = ObjectType.<NewOrder>of(new NewOrder(ObjectValues.NONE), DOMAIN,
            CYCLE, PAYMENT_METHOD_ID, CUSTOM, PROMO_CODE, AFFILIATE_ID);

    private NewOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewOrder create(ObjectValues members) {
        return new NewOrder(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Domain name of the service; some products need none. */
    public @Nullable String domain() {
        return DOMAIN.find(this);
    }

    /** Letter of the billing period, such as m. */
    public @Nullable String cycle() {
        return CYCLE.find(this);
    }

    /** Id of the payment method. */
    public @Nullable Long paymentMethodId() {
        return PAYMENT_METHOD_ID.find(this);
    }

    /** Configuration, by the id of the form field: an item id, or item ids with quantities. */
    public Map<String, OptionValue> custom() {
        return CUSTOM.get(this);
    }

    /** Promotion code. */
    public @Nullable String promoCode() {
        return PROMO_CODE.find(this);
    }

    /** Id of the affiliate who is to be credited. */
    public @Nullable Long affiliateId() {
        return AFFILIATE_ID.find(this);
    }

    /** Builds a {@link NewOrder}. */
    public static final class Builder extends JsonObjectBuilder<NewOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewOrder#domain()}. */
        public Builder domain(String domain) {
            DOMAIN.set(this, domain);
            return this;
        }

        /** Sets {@link NewOrder#cycle()}. */
        public Builder cycle(String cycle) {
            CYCLE.set(this, cycle);
            return this;
        }

        /** Sets {@link NewOrder#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            PAYMENT_METHOD_ID.set(this, paymentMethodId);
            return this;
        }

        /** Sets {@link NewOrder#custom()}. */
        public Builder custom(Map<String, OptionValue> custom) {
            CUSTOM.set(this, custom);
            return this;
        }

        /** Sets {@link NewOrder#promoCode()}. */
        public Builder promoCode(String promoCode) {
            PROMO_CODE.set(this, promoCode);
            return this;
        }

        /** Sets {@link NewOrder#affiliateId()}. */
        public Builder affiliateId(long affiliateId) {
            AFFILIATE_ID.set(this, affiliateId);
            return this;
        }
    }
}
