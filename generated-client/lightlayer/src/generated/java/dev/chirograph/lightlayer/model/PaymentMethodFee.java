// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/PaymentMethodFee
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Payment method and what it costs. */
public final class PaymentMethodFee extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<BigDecimal> FIXED_FEE = Property.required("fixed_fee", JsonTypes.DECIMAL_STRING);
    private static final Property<BigDecimal> PERCENT_FEE = Property.required("percent_fee", JsonTypes.DECIMAL_STRING);

    /** How this type is read and written. */
    public static final ObjectType<PaymentMethodFee> TYPE = ObjectType.of(PaymentMethodFee.class, PaymentMethodFee::new,
            ID, NAME, FIXED_FEE, PERCENT_FEE);

    private PaymentMethodFee(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code fixedFee}, {@code percentFee}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the payment method. */
    public Long id() {
        return required(ID);
    }

    /** Name of the payment method. */
    public String name() {
        return required(NAME);
    }

    /** Fee for each payment, as an amount. */
    public BigDecimal fixedFee() {
        return required(FIXED_FEE);
    }

    /** Fee for each payment, in percent of it. */
    public BigDecimal percentFee() {
        return required(PERCENT_FEE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link PaymentMethodFee}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link PaymentMethodFee#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link PaymentMethodFee#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link PaymentMethodFee#fixedFee()}. */
        public Builder fixedFee(BigDecimal fixedFee) {
            set(FIXED_FEE, fixedFee);
            return this;
        }

        /** Sets {@link PaymentMethodFee#percentFee()}. */
        public Builder percentFee(BigDecimal percentFee) {
            set(PERCENT_FEE, percentFee);
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
        public PaymentMethodFee build() {
            return new PaymentMethodFee(objectValues());
        }
    }
}
