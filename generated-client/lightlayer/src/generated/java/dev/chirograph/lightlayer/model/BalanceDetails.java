// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BalanceDetails
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Amounts of the balance. */
public final class BalanceDetails extends JsonObjectModel {
    private static final Property<String> CURRENCY = JsonTypes.STRING.required("currency");
    private static final Property<BigDecimal> BALANCE = JsonTypes.DECIMAL_STRING.required("acc_balance");
    private static final Property<BigDecimal> CREDIT = JsonTypes.DECIMAL_STRING.required("acc_credit");

    /** How this type is read and written. */
    public static final ObjectType<BalanceDetails> TYPE = ObjectType.<BalanceDetails>of(
            new BalanceDetails(ObjectValues.NONE), CURRENCY, BALANCE, CREDIT);

    private BalanceDetails(ObjectValues values) {
        super(values);
    }

    @Override
    protected BalanceDetails create(ObjectValues members) {
        return new BalanceDetails(members);
    }

    /** Starts an empty object; it needs {@code currency}, {@code balance}, {@code credit}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** ISO 4217 currency code; one portal sends it empty. */
    public String currency() {
        return CURRENCY.get(this);
    }

    /** Sum of the unpaid invoices. */
    public BigDecimal balance() {
        return BALANCE.get(this);
    }

    /** Credit that invoices can be paid with. */
    public BigDecimal credit() {
        return CREDIT.get(this);
    }

    /** Builds a {@link BalanceDetails}. */
    public static final class Builder extends JsonObjectBuilder<BalanceDetails, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link BalanceDetails#currency()}. */
        public Builder currency(String currency) {
            CURRENCY.set(this, currency);
            return this;
        }

        /** Sets {@link BalanceDetails#balance()}. */
        public Builder balance(BigDecimal balance) {
            BALANCE.set(this, balance);
            return this;
        }

        /** Sets {@link BalanceDetails#credit()}. */
        public Builder credit(BigDecimal credit) {
            CREDIT.set(this, credit);
            return this;
        }
    }
}
