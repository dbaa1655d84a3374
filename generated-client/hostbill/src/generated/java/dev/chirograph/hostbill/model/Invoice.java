// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invoice with its lines and the client. Amounts are numbers here and strings in the list. */
public final class Invoice extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<LocalDate> DATE = Property.required("date", JsonTypes.DATE);
    private static final Property<LocalDate> DUE_DATE = Property.required("duedate", JsonTypes.DATE);
    private static final Property<LocalDate> PAY_BEFORE = Property.required("paybefore", JsonTypes.DATE);
    private static final Property<String> DATE_PAID =
            Property.required("datepaid", JsonTypes.STRING).nullWords("0000-00-00 00:00:00");
    private static final Property<BigDecimal> SUBTOTAL = Property.required("subtotal", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> CREDIT = Property.required("credit", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> TAX = Property.required("tax", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> TAX_RATE = Property.required("taxrate", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> TAX2 = Property.required("tax2", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> TAX_RATE2 = Property.required("taxrate2", JsonTypes.DECIMAL);
    private static final Property<taxExempt> TAX_EXEMPT = Property.required("taxexempt", () -> taxExempt.TYPE);
    private static final Property<BigDecimal> TOTAL = Property.required("total", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> RATE = Property.required("rate", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> RATE2 = Property.required("rate2", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> RATE3 = Property.required("rate3", JsonTypes.DECIMAL);
    private static final Property<String> NOTES = Property.required("notes", JsonTypes.STRING);
    private static final Property<List<InvoiceItem>> ITEMS =
            Property.required("items", JsonTypes.list(() -> InvoiceItem.TYPE));
    private static final Property<InvoiceClient> CLIENT = Property.required("client", () -> InvoiceClient.TYPE);
    private static final Property<String> NUMBER = Property.required("number", JsonTypes.STRING);
    private static final Property<String> CURRENCY = Property.required("currency", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.of(Invoice.class, Invoice::new, ID, STATUS, DATE,
            DUE_DATE, PAY_BEFORE, DATE_PAID, SUBTOTAL, CREDIT, TAX, TAX_RATE, TAX2, TAX_RATE2, TAX_EXEMPT, TOTAL, RATE,
            RATE2, RATE3, NOTES, ITEMS, CLIENT, NUMBER, CURRENCY);

    private Invoice(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code status}, {@code date}, {@code dueDate}, {@code payBefore},
     * {@code datePaid}, {@code subtotal}, {@code credit}, {@code tax}, {@code taxRate}, {@code tax2}, {@code taxRate2},
     * {@code taxExempt}, {@code total}, {@code rate}, {@code rate2}, {@code rate3}, {@code notes}, {@code items},
     * {@code client}, {@code number}, {@code currency}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Internal id; not the number printed on the invoice. */
    public String id() {
        return required(ID);
    }

    /** State of the invoice; a word of the portal, such as Paid. Example: {@code Paid}. */
    public String status() {
        return required(STATUS);
    }

    /** Day of issue. */
    public LocalDate date() {
        return required(DATE);
    }

    /** Day by which the invoice is to be paid. */
    public LocalDate dueDate() {
        return required(DUE_DATE);
    }

    /** Payment deadline that the portal keeps beside the due date; the same day in the documented invoices. */
    public LocalDate payBefore() {
        return required(PAY_BEFORE);
    }

    /**
     * Moment of the payment; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String datePaid() {
        return optional(DATE_PAID);
    }

    /** Sum of the lines before tax. */
    public BigDecimal subtotal() {
        return required(SUBTOTAL);
    }

    /** Account credit that was used for the invoice. */
    public BigDecimal credit() {
        return required(CREDIT);
    }

    /** Amount of the first tax. */
    public BigDecimal tax() {
        return required(TAX);
    }

    /** Rate of the first tax, in percent. */
    public BigDecimal taxRate() {
        return required(TAX_RATE);
    }

    /** Amount of the second tax. */
    public BigDecimal tax2() {
        return required(TAX2);
    }

    /** Rate of the second tax, in percent. */
    public BigDecimal taxRate2() {
        return required(TAX_RATE2);
    }

    /** Whether the client is exempt from tax. */
    public taxExempt taxExempt() {
        return required(TAX_EXEMPT);
    }

    /** Amount to pay, tax included. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /** Rate that converts the invoice currency; 1 when no conversion is needed. */
    public BigDecimal rate() {
        return required(RATE);
    }

    /** Second conversion rate; its meaning is not documented. */
    public BigDecimal rate2() {
        return required(RATE2);
    }

    /** Third conversion rate; its meaning is not documented. */
    public BigDecimal rate3() {
        return required(RATE3);
    }

    /** Remarks on the invoice. */
    public String notes() {
        return required(NOTES);
    }

    /** Lines in their printed order. */
    public List<InvoiceItem> items() {
        return list(ITEMS);
    }

    /** The client to whom an invoice is addressed. */
    public InvoiceClient client() {
        return required(CLIENT);
    }

    /** Number printed on the invoice, in the format of the portal. */
    public String number() {
        return required(NUMBER);
    }

    /** ISO 4217 currency code. */
    public String currency() {
        return required(CURRENCY);
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

        /** Sets {@link Invoice#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Invoice#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Invoice#date()}. */
        public Builder date(LocalDate date) {
            set(DATE, date);
            return this;
        }

        /** Sets {@link Invoice#dueDate()}. */
        public Builder dueDate(LocalDate dueDate) {
            set(DUE_DATE, dueDate);
            return this;
        }

        /** Sets {@link Invoice#payBefore()}. */
        public Builder payBefore(LocalDate payBefore) {
            set(PAY_BEFORE, payBefore);
            return this;
        }

        /** Sets {@link Invoice#datePaid()}. */
        public Builder datePaid(String datePaid) {
            set(DATE_PAID, datePaid);
            return this;
        }

        /** Sets {@link Invoice#subtotal()}. */
        public Builder subtotal(BigDecimal subtotal) {
            set(SUBTOTAL, subtotal);
            return this;
        }

        /** Sets {@link Invoice#credit()}. */
        public Builder credit(BigDecimal credit) {
            set(CREDIT, credit);
            return this;
        }

        /** Sets {@link Invoice#tax()}. */
        public Builder tax(BigDecimal tax) {
            set(TAX, tax);
            return this;
        }

        /** Sets {@link Invoice#taxRate()}. */
        public Builder taxRate(BigDecimal taxRate) {
            set(TAX_RATE, taxRate);
            return this;
        }

        /** Sets {@link Invoice#tax2()}. */
        public Builder tax2(BigDecimal tax2) {
            set(TAX2, tax2);
            return this;
        }

        /** Sets {@link Invoice#taxRate2()}. */
        public Builder taxRate2(BigDecimal taxRate2) {
            set(TAX_RATE2, taxRate2);
            return this;
        }

        /** Sets {@link Invoice#taxExempt()}. */
        public Builder taxExempt(taxExempt taxExempt) {
            set(TAX_EXEMPT, taxExempt);
            return this;
        }

        /** Sets {@link Invoice#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link Invoice#rate()}. */
        public Builder rate(BigDecimal rate) {
            set(RATE, rate);
            return this;
        }

        /** Sets {@link Invoice#rate2()}. */
        public Builder rate2(BigDecimal rate2) {
            set(RATE2, rate2);
            return this;
        }

        /** Sets {@link Invoice#rate3()}. */
        public Builder rate3(BigDecimal rate3) {
            set(RATE3, rate3);
            return this;
        }

        /** Sets {@link Invoice#notes()}. */
        public Builder notes(String notes) {
            set(NOTES, notes);
            return this;
        }

        /** Sets {@link Invoice#items()}. */
        public Builder items(List<InvoiceItem> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets {@link Invoice#client()}. */
        public Builder client(InvoiceClient client) {
            set(CLIENT, client);
            return this;
        }

        /** Sets {@link Invoice#number()}. */
        public Builder number(String number) {
            set(NUMBER, number);
            return this;
        }

        /** Sets {@link Invoice#currency()}. */
        public Builder currency(String currency) {
            set(CURRENCY, currency);
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
