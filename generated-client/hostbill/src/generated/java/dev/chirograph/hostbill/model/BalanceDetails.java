// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BalanceDetails
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Amounts of the balance. */
public final class BalanceDetails extends ObjectModel {
    private static final Property<String> CURRENCY = Property.required("currency", JsonTypes.STRING);
    private static final Property<BigDecimal> BALANCE = Property.required("acc_balance", JsonTypes.DECIMAL_STRING);
    private static final Property<BigDecimal> CREDIT = Property.required("acc_credit", JsonTypes.DECIMAL_STRING);

    /** How this type is read and written. */
    public static final ObjectType<BalanceDetails> TYPE = ObjectType.of(BalanceDetails.class, BalanceDetails::new,
            CURRENCY, BALANCE, CREDIT);

    private BalanceDetails(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code currency}, {@code balance}, {@code credit}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** ISO 4217 currency code; one portal sends it empty. */
    public String currency() {
        return required(CURRENCY);
    }

    /** Sum of the unpaid invoices. */
    public BigDecimal balance() {
        return required(BALANCE);
    }

    /** Credit that invoices can be paid with. */
    public BigDecimal credit() {
        return required(CREDIT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link BalanceDetails}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BalanceDetails#currency()}. */
        public Builder currency(String currency) {
            set(CURRENCY, currency);
            return this;
        }

        /** Sets {@link BalanceDetails#balance()}. */
        public Builder balance(BigDecimal balance) {
            set(BALANCE, balance);
            return this;
        }

        /** Sets {@link BalanceDetails#credit()}. */
        public Builder credit(BigDecimal credit) {
            set(CREDIT, credit);
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
        public BalanceDetails build() {
            return new BalanceDetails(objectValues());
        }
    }
}
