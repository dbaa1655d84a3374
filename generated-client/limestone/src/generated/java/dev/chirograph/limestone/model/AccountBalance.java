// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AccountBalance
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.math.BigDecimal;
import java.util.Map;

/** The balance of the account. */
public final class AccountBalance extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING).xml(XmlShape.attribute());
    private static final Property<BigDecimal> BALANCE = Property.required("balance", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<AccountBalance> TYPE = ObjectType.of(AccountBalance.class, AccountBalance::new, ID,
            BALANCE);

    private AccountBalance(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code balance}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The client id of the account. */
    public String id() {
        return required(ID);
    }

    /** The balance in US dollars. */
    public BigDecimal balance() {
        return required(BALANCE);
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

        /** Sets {@link AccountBalance#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link AccountBalance#balance()}. */
        public Builder balance(BigDecimal balance) {
            set(BALANCE, balance);
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
