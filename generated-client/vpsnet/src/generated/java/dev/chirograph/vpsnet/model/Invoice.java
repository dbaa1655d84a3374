// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** An invoice in a list. */
public final class Invoice extends JsonObjectModel {
    private static final Property<String> INVOICE_NO = JsonTypes.STRING.required("invoice_no");
    private static final Property<OffsetDateTime> DATE_SENT = JsonTypes.DATE_TIME.required("date_sent");
    private static final Property<OffsetDateTime> DATE_DUE = JsonTypes.DATE_TIME.required("date_due");
    private static final Property<BigDecimal> AMOUNT = JsonTypes.DECIMAL_STRING.required("amount");
    private static final Property<String> CURRENCY = JsonTypes.STRING.required("currency");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.<Invoice>of(new Invoice(ObjectValues.NONE), INVOICE_NO,
            DATE_SENT, DATE_DUE, AMOUNT, CURRENCY, STATUS);

    private Invoice(ObjectValues values) {
        super(values);
    }

    @Override
    protected Invoice create(ObjectValues members) {
        return new Invoice(members);
    }

    /**
     * Starts an empty object; it needs {@code invoiceNo}, {@code dateSent}, {@code dateDue}, {@code amount},
     * {@code currency}, {@code status}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the invoice, as a string. */
    public String invoiceNo() {
        return INVOICE_NO.get(this);
    }

    /** When it was sent. */
    public OffsetDateTime dateSent() {
        return DATE_SENT.get(this);
    }

    /** When it has to be paid. */
    public OffsetDateTime dateDue() {
        return DATE_DUE.get(this);
    }

    /** Amount in {@code currency}. */
    public BigDecimal amount() {
        return AMOUNT.get(this);
    }

    /** Currency as ISO 4217 code. */
    public String currency() {
        return CURRENCY.get(this);
    }

    /** State in words, such as {@code paid}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Builds an {@link Invoice}. */
    public static final class Builder extends JsonObjectBuilder<Invoice, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Invoice#invoiceNo()}. */
        public Builder invoiceNo(String invoiceNo) {
            INVOICE_NO.set(this, invoiceNo);
            return this;
        }

        /** Sets {@link Invoice#dateSent()}. */
        public Builder dateSent(OffsetDateTime dateSent) {
            DATE_SENT.set(this, dateSent);
            return this;
        }

        /** Sets {@link Invoice#dateDue()}. */
        public Builder dateDue(OffsetDateTime dateDue) {
            DATE_DUE.set(this, dateDue);
            return this;
        }

        /** Sets {@link Invoice#amount()}. */
        public Builder amount(BigDecimal amount) {
            AMOUNT.set(this, amount);
            return this;
        }

        /** Sets {@link Invoice#currency()}. */
        public Builder currency(String currency) {
            CURRENCY.set(this, currency);
            return this;
        }

        /** Sets {@link Invoice#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }
    }
}
