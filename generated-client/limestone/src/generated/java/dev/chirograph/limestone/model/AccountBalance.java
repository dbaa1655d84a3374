// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AccountBalance
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.math.BigDecimal;

/** The balance of the account. */
public final class AccountBalance extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id").xml(XmlShape.attribute());
    private static final Property<BigDecimal> BALANCE = JsonTypes.DECIMAL.required("balance");

    /** How this type is read and written. */
    public static final ObjectType<AccountBalance> TYPE = ObjectType.<AccountBalance>of(
            new AccountBalance(ObjectValues.NONE), ID, BALANCE);

    private AccountBalance(ObjectValues values) {
        super(values);
    }

    @Override
    protected AccountBalance create(ObjectValues members) {
        return new AccountBalance(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code balance}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The client id of the account. */
    public String id() {
        return ID.get(this);
    }

    /** The balance in US dollars. */
    public BigDecimal balance() {
        return BALANCE.get(this);
    }

    /** Builds an {@link AccountBalance}. */
    public static final class Builder extends JsonObjectBuilder<AccountBalance, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AccountBalance#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link AccountBalance#balance()}. */
        public Builder balance(BigDecimal balance) {
            BALANCE.set(this, balance);
            return this;
        }
    }
}
