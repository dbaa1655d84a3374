// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;

/** An invoice in a list. */
public final class Invoice extends ObjectModel {
    private static final Property<String> INVOICE_NO = Property.required("invoice_no", JsonTypes.STRING);
    private static final Property<OffsetDateTime> DATE_SENT = Property.required("date_sent", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> DATE_DUE = Property.required("date_due", JsonTypes.DATE_TIME);
    private static final Property<BigDecimal> AMOUNT = Property.required("amount", JsonTypes.DECIMAL_STRING);
    private static final Property<String> CURRENCY = Property.required("currency", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.of(Invoice.class, Invoice::new, INVOICE_NO, DATE_SENT,
            DATE_DUE, AMOUNT, CURRENCY, STATUS);

    private Invoice(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code invoiceNo}, {@code dateSent}, {@code dateDue}, {@code amount},
     * {@code currency}, {@code status}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the invoice, as a string. */
    public String invoiceNo() {
        return required(INVOICE_NO);
    }

    /** When it was sent. */
    public OffsetDateTime dateSent() {
        return required(DATE_SENT);
    }

    /** When it has to be paid. */
    public OffsetDateTime dateDue() {
        return required(DATE_DUE);
    }

    /** Amount in {@code currency}. */
    public BigDecimal amount() {
        return required(AMOUNT);
    }

    /** Currency as ISO 4217 code. */
    public String currency() {
        return required(CURRENCY);
    }

    /** State in words, such as {@code paid}. */
    public String status() {
        return required(STATUS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link Invoice}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Invoice#invoiceNo()}. */
        public Builder invoiceNo(String invoiceNo) {
            set(INVOICE_NO, invoiceNo);
            return this;
        }

        /** Sets {@link Invoice#dateSent()}. */
        public Builder dateSent(OffsetDateTime dateSent) {
            set(DATE_SENT, dateSent);
            return this;
        }

        /** Sets {@link Invoice#dateDue()}. */
        public Builder dateDue(OffsetDateTime dateDue) {
            set(DATE_DUE, dateDue);
            return this;
        }

        /** Sets {@link Invoice#amount()}. */
        public Builder amount(BigDecimal amount) {
            set(AMOUNT, amount);
            return this;
        }

        /** Sets {@link Invoice#currency()}. */
        public Builder currency(String currency) {
            set(CURRENCY, currency);
            return this;
        }

        /** Sets {@link Invoice#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
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
        public Invoice build() {
            return new Invoice(objectValues());
        }
    }
}
