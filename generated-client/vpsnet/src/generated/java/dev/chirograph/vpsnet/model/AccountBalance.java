// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AccountBalance
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Money on the account. */
public final class AccountBalance extends ObjectModel {
    private static final Property<BigDecimal> CURRENT_BALANCE = Property.required("current_balance", JsonTypes.DECIMAL);
    private static final Property<String> CURRENCY = Property.required("currency", JsonTypes.STRING);
    private static final Property<BigDecimal> ACCOUNT_CREDITS = Property.required("account_credits", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<AccountBalance> TYPE = ObjectType.of(AccountBalance.class, AccountBalance::new,
            CURRENT_BALANCE, CURRENCY, ACCOUNT_CREDITS);

    private AccountBalance(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code currentBalance}, {@code currency}, {@code accountCredits}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Balance in {@code currency}. */
    public BigDecimal currentBalance() {
        return required(CURRENT_BALANCE);
    }

    /** Currency as ISO 4217 code. */
    public String currency() {
        return required(CURRENCY);
    }

    /** Credit in {@code currency}. */
    public BigDecimal accountCredits() {
        return required(ACCOUNT_CREDITS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AccountBalance}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AccountBalance#currentBalance()}. */
        public Builder currentBalance(BigDecimal currentBalance) {
            set(CURRENT_BALANCE, currentBalance);
            return this;
        }

        /** Sets {@link AccountBalance#currency()}. */
        public Builder currency(String currency) {
            set(CURRENCY, currency);
            return this;
        }

        /** Sets {@link AccountBalance#accountCredits()}. */
        public Builder accountCredits(BigDecimal accountCredits) {
            set(ACCOUNT_CREDITS, accountCredits);
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
        public AccountBalance build() {
            return new AccountBalance(objectValues());
        }
    }
}
