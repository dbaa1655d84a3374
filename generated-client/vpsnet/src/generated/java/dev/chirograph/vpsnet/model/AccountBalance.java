// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AccountBalance
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Money on the account. */
public final class AccountBalance extends JsonObjectModel {
    private static final Property<BigDecimal> CURRENT_BALANCE = JsonTypes.DECIMAL.required("current_balance");
    private static final Property<String> CURRENCY = JsonTypes.STRING.required("currency");
    private static final Property<BigDecimal> ACCOUNT_CREDITS = JsonTypes.DECIMAL.required("account_credits");

    /** How this type is read and written. */
    public static final ObjectType<AccountBalance> TYPE = ObjectType.<AccountBalance>of(
            new AccountBalance(ObjectValues.NONE), CURRENT_BALANCE, CURRENCY, ACCOUNT_CREDITS);

    private AccountBalance(ObjectValues values) {
        super(values);
    }

    @Override
    protected AccountBalance create(ObjectValues members) {
        return new AccountBalance(members);
    }

    /** Starts an empty object; it needs {@code currentBalance}, {@code currency}, {@code accountCredits}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Balance in {@code currency}. */
    public BigDecimal currentBalance() {
        return CURRENT_BALANCE.get(this);
    }

    /** Currency as ISO 4217 code. */
    public String currency() {
        return CURRENCY.get(this);
    }

    /** Credit in {@code currency}. */
    public BigDecimal accountCredits() {
        return ACCOUNT_CREDITS.get(this);
    }

    /** Builds an {@link AccountBalance}. */
    public static final class Builder extends JsonObjectBuilder<AccountBalance, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AccountBalance#currentBalance()}. */
        public Builder currentBalance(BigDecimal currentBalance) {
            CURRENT_BALANCE.set(this, currentBalance);
            return this;
        }

        /** Sets {@link AccountBalance#currency()}. */
        public Builder currency(String currency) {
            CURRENCY.set(this, currency);
            return this;
        }

        /** Sets {@link AccountBalance#accountCredits()}. */
        public Builder accountCredits(BigDecimal accountCredits) {
            ACCOUNT_CREDITS.set(this, accountCredits);
            return this;
        }
    }
}
