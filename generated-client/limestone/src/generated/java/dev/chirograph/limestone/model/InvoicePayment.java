// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoicePayment
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.math.BigDecimal;

/** One payment on an invoice. */
public final class InvoicePayment extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id").xml(XmlShape.attribute());
    private static final Property<String> METHOD = JsonTypes.STRING.required("method");
    private static final Property<String> TRANSACTION_ID = JsonTypes.STRING.required("txnid");
    private static final Property<BigDecimal> AMOUNT = JsonTypes.DECIMAL.required("amount");

    /** How this type is read and written. */
    public static final ObjectType<InvoicePayment> TYPE = ObjectType.<InvoicePayment>of(
            new InvoicePayment(ObjectValues.NONE), ID, METHOD, TRANSACTION_ID, AMOUNT);

    private InvoicePayment(ObjectValues values) {
        super(values);
    }

    @Override
    protected InvoicePayment create(ObjectValues members) {
        return new InvoicePayment(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code method}, {@code transactionId}, {@code amount}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The payment id. */
    public String id() {
        return ID.get(this);
    }

    /** How it was paid, such as {@code PayPal}. */
    public String method() {
        return METHOD.get(this);
    }

    /** The transaction id that the payment service gave. */
    public String transactionId() {
        return TRANSACTION_ID.get(this);
    }

    /** The amount of the payment in US dollars. */
    public BigDecimal amount() {
        return AMOUNT.get(this);
    }

    /** Builds an {@link InvoicePayment}. */
    public static final class Builder extends JsonObjectBuilder<InvoicePayment, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link InvoicePayment#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link InvoicePayment#method()}. */
        public Builder method(String method) {
            METHOD.set(this, method);
            return this;
        }

        /** Sets {@link InvoicePayment#transactionId()}. */
        public Builder transactionId(String transactionId) {
            TRANSACTION_ID.set(this, transactionId);
            return this;
        }

        /** Sets {@link InvoicePayment#amount()}. */
        public Builder amount(BigDecimal amount) {
            AMOUNT.set(this, amount);
            return this;
        }
    }
}
