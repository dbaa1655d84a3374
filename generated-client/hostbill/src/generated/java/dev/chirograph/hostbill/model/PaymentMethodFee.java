// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PaymentMethodFee
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Payment method and what it costs. */
public final class PaymentMethodFee extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<BigDecimal> FIXED_FEE = JsonTypes.DECIMAL_STRING.required("fixed_fee");
    private static final Property<BigDecimal> PERCENT_FEE = JsonTypes.DECIMAL_STRING.required("percent_fee");

    /** How this type is read and written. */
    public static final ObjectType<PaymentMethodFee> TYPE = ObjectType.<PaymentMethodFee>of(
            new PaymentMethodFee(ObjectValues.NONE), ID, NAME, FIXED_FEE, PERCENT_FEE);

    private PaymentMethodFee(ObjectValues values) {
        super(values);
    }

    @Override
    protected PaymentMethodFee create(ObjectValues members) {
        return new PaymentMethodFee(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code fixedFee}, {@code percentFee}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the payment method. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the payment method. */
    public String name() {
        return NAME.get(this);
    }

    /** Fee for each payment, as an amount. */
    public BigDecimal fixedFee() {
        return FIXED_FEE.get(this);
    }

    /** Fee for each payment, in percent of it. */
    public BigDecimal percentFee() {
        return PERCENT_FEE.get(this);
    }

    /** Builds a {@link PaymentMethodFee}. */
    public static final class Builder extends JsonObjectBuilder<PaymentMethodFee, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link PaymentMethodFee#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link PaymentMethodFee#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link PaymentMethodFee#fixedFee()}. */
        public Builder fixedFee(BigDecimal fixedFee) {
            FIXED_FEE.set(this, fixedFee);
            return this;
        }

        /** Sets {@link PaymentMethodFee#percentFee()}. */
        public Builder percentFee(BigDecimal percentFee) {
            PERCENT_FEE.set(this, percentFee);
            return this;
        }
    }
}
