// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AccountBalance
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Balance of the account. */
public final class AccountBalance extends JsonObjectModel {
    private static final Property<Boolean> SUCCESS = JsonTypes.BOOLEAN.required("success");
    private static final Property<BalanceDetails> DETAILS = JsonTypes.ref(BalanceDetails.class).required("details");

    /** How this type is read and written. */
    public static final ObjectType<AccountBalance> TYPE = ObjectType.<AccountBalance>of(
            new AccountBalance(ObjectValues.NONE), SUCCESS, DETAILS);

    private AccountBalance(ObjectValues values) {
        super(values);
    }

    @Override
    protected AccountBalance create(ObjectValues members) {
        return new AccountBalance(members);
    }

    /** Starts an empty object; it needs {@code success}, {@code details}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the balance could be read. */
    public Boolean success() {
        return SUCCESS.get(this);
    }

    /** Amounts of the balance. */
    public BalanceDetails details() {
        return DETAILS.get(this);
    }

    /** Builds an {@link AccountBalance}. */
    public static final class Builder extends JsonObjectBuilder<AccountBalance, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AccountBalance#success()}. */
        public Builder success(boolean success) {
            SUCCESS.set(this, success);
            return this;
        }

        /** Sets {@link AccountBalance#details()}. */
        public Builder details(BalanceDetails details) {
            DETAILS.set(this, details);
            return this;
        }
    }
}
