// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoicePayment
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

/** One payment on an invoice. */
public final class InvoicePayment extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING).xml(XmlShape.attribute());
    private static final Property<String> METHOD = Property.required("method", JsonTypes.STRING);
    private static final Property<String> TRANSACTION_ID = Property.required("txnid", JsonTypes.STRING);
    private static final Property<BigDecimal> AMOUNT = Property.required("amount", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<InvoicePayment> TYPE = ObjectType.of(InvoicePayment.class, InvoicePayment::new, ID,
            METHOD, TRANSACTION_ID, AMOUNT);

    private InvoicePayment(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code method}, {@code transactionId}, {@code amount}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The payment id. */
    public String id() {
        return required(ID);
    }

    /** How it was paid, such as {@code PayPal}. */
    public String method() {
        return required(METHOD);
    }

    /** The transaction id that the payment service gave. */
    public String transactionId() {
        return required(TRANSACTION_ID);
    }

    /** The amount of the payment in US dollars. */
    public BigDecimal amount() {
        return required(AMOUNT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link InvoicePayment}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link InvoicePayment#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link InvoicePayment#method()}. */
        public Builder method(String method) {
            set(METHOD, method);
            return this;
        }

        /** Sets {@link InvoicePayment#transactionId()}. */
        public Builder transactionId(String transactionId) {
            set(TRANSACTION_ID, transactionId);
            return this;
        }

        /** Sets {@link InvoicePayment#amount()}. */
        public Builder amount(BigDecimal amount) {
            set(AMOUNT, amount);
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
        public InvoicePayment build() {
            return new InvoicePayment(objectValues());
        }
    }
}
