// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invoice with its lines and the client. Amounts are numbers here and strings in the list. */
public final class Invoice extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<LocalDate> DATE = JsonTypes.DATE.required("date");
    private static final Property<LocalDate> DUE_DATE = JsonTypes.DATE.required("duedate");
    private static final Property<LocalDate> PAY_BEFORE = JsonTypes.DATE.required("paybefore");
    private static final Property<String> DATE_PAID =
            JsonTypes.STRING.required("datepaid").nullWords("0000-00-00 00:00:00");
    private static final Property<BigDecimal> SUBTOTAL = JsonTypes.DECIMAL.required("subtotal");
    private static final Property<BigDecimal> CREDIT = JsonTypes.DECIMAL.required("credit");
    private static final Property<BigDecimal> TAX = JsonTypes.DECIMAL.required("tax");
    private static final Property<BigDecimal> TAX_RATE = JsonTypes.DECIMAL.required("taxrate");
    private static final Property<BigDecimal> TAX2 = JsonTypes.DECIMAL.required("tax2");
    private static final Property<BigDecimal> TAX_RATE2 = JsonTypes.DECIMAL.required("taxrate2");
    private static final Property<InvoiceTaxExempt> TAX_EXEMPT =
            JsonTypes.ref(InvoiceTaxExempt.class).required("taxexempt");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL.required("total");
    private static final Property<BigDecimal> RATE = JsonTypes.DECIMAL.required("rate");
    private static final Property<BigDecimal> RATE2 = JsonTypes.DECIMAL.required("rate2");
    private static final Property<BigDecimal> RATE3 = JsonTypes.DECIMAL.required("rate3");
    private static final Property<String> NOTES = JsonTypes.STRING.required("notes");
    private static final Property<List<InvoiceItem>> ITEMS = JsonTypes.ref(InvoiceItem.class).list().required("items");
    private static final Property<InvoiceClient> CLIENT = JsonTypes.ref(InvoiceClient.class).required("client");
    private static final Property<String> NUMBER = JsonTypes.STRING.required("number");
    private static final Property<String> CURRENCY = JsonTypes.STRING.required("currency");

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.<Invoice>of(new Invoice(ObjectValues.NONE), ID, STATUS,
            DATE, DUE_DATE, PAY_BEFORE, DATE_PAID, SUBTOTAL, CREDIT, TAX, TAX_RATE, TAX2, TAX_RATE2, TAX_EXEMPT, TOTAL,
            RATE, RATE2, RATE3, NOTES, ITEMS, CLIENT, NUMBER, CURRENCY);

    private Invoice(ObjectValues values) {
        super(values);
    }

    @Override
    protected Invoice create(ObjectValues members) {
        return new Invoice(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code status}, {@code date}, {@code dueDate}, {@code payBefore},
     * {@code datePaid}, {@code subtotal}, {@code credit}, {@code tax}, {@code taxRate}, {@code tax2}, {@code taxRate2},
     * {@code taxExempt}, {@code total}, {@code rate}, {@code rate2}, {@code rate3}, {@code notes}, {@code items},
     * {@code client}, {@code number}, {@code currency}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Internal id; not the number printed on the invoice. */
    public String id() {
        return ID.get(this);
    }

    /** State of the invoice; a word of the portal, such as Paid. Example: {@code Paid}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Day of issue. */
    public LocalDate date() {
        return DATE.get(this);
    }

    /** Day by which the invoice is to be paid. */
    public LocalDate dueDate() {
        return DUE_DATE.get(this);
    }

    /** Payment deadline that the portal keeps beside the due date; the same day in the documented invoices. */
    public LocalDate payBefore() {
        return PAY_BEFORE.get(this);
    }

    /**
     * Moment of the payment; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String datePaid() {
        return DATE_PAID.find(this);
    }

    /** Sum of the lines before tax. */
    public BigDecimal subtotal() {
        return SUBTOTAL.get(this);
    }

    /** Account credit that was used for the invoice. */
    public BigDecimal credit() {
        return CREDIT.get(this);
    }

    /** Amount of the first tax. */
    public BigDecimal tax() {
        return TAX.get(this);
    }

    /** Rate of the first tax, in percent. */
    public BigDecimal taxRate() {
        return TAX_RATE.get(this);
    }

    /** Amount of the second tax. */
    public BigDecimal tax2() {
        return TAX2.get(this);
    }

    /** Rate of the second tax, in percent. */
    public BigDecimal taxRate2() {
        return TAX_RATE2.get(this);
    }

    /** Whether the client is exempt from tax. */
    public InvoiceTaxExempt taxExempt() {
        return TAX_EXEMPT.get(this);
    }

    /** Amount to pay, tax included. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /** Rate that converts the invoice currency; 1 when no conversion is needed. */
    public BigDecimal rate() {
        return RATE.get(this);
    }

    /** Second conversion rate; its meaning is not documented. */
    public BigDecimal rate2() {
        return RATE2.get(this);
    }

    /** Third conversion rate; its meaning is not documented. */
    public BigDecimal rate3() {
        return RATE3.get(this);
    }

    /** Remarks on the invoice. */
    public String notes() {
        return NOTES.get(this);
    }

    /** Lines in their printed order. */
    public List<InvoiceItem> items() {
        return ITEMS.get(this);
    }

    /** The client to whom an invoice is addressed. */
    public InvoiceClient client() {
        return CLIENT.get(this);
    }

    /** Number printed on the invoice, in the format of the portal. */
    public String number() {
        return NUMBER.get(this);
    }

    /** ISO 4217 currency code. */
    public String currency() {
        return CURRENCY.get(this);
    }

    /** Builds an {@link Invoice}. */
    public static final class Builder extends JsonObjectBuilder<Invoice, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Invoice#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Invoice#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Invoice#date()}. */
        public Builder date(LocalDate date) {
            DATE.set(this, date);
            return this;
        }

        /** Sets {@link Invoice#dueDate()}. */
        public Builder dueDate(LocalDate dueDate) {
            DUE_DATE.set(this, dueDate);
            return this;
        }

        /** Sets {@link Invoice#payBefore()}. */
        public Builder payBefore(LocalDate payBefore) {
            PAY_BEFORE.set(this, payBefore);
            return this;
        }

        /** Sets {@link Invoice#datePaid()}. */
        public Builder datePaid(String datePaid) {
            DATE_PAID.set(this, datePaid);
            return this;
        }

        /** Sets {@link Invoice#subtotal()}. */
        public Builder subtotal(BigDecimal subtotal) {
            SUBTOTAL.set(this, subtotal);
            return this;
        }

        /** Sets {@link Invoice#credit()}. */
        public Builder credit(BigDecimal credit) {
            CREDIT.set(this, credit);
            return this;
        }

        /** Sets {@link Invoice#tax()}. */
        public Builder tax(BigDecimal tax) {
            TAX.set(this, tax);
            return this;
        }

        /** Sets {@link Invoice#taxRate()}. */
        public Builder taxRate(BigDecimal taxRate) {
            TAX_RATE.set(this, taxRate);
            return this;
        }

        /** Sets {@link Invoice#tax2()}. */
        public Builder tax2(BigDecimal tax2) {
            TAX2.set(this, tax2);
            return this;
        }

        /** Sets {@link Invoice#taxRate2()}. */
        public Builder taxRate2(BigDecimal taxRate2) {
            TAX_RATE2.set(this, taxRate2);
            return this;
        }

        /** Sets {@link Invoice#taxExempt()}. */
        public Builder taxExempt(InvoiceTaxExempt taxExempt) {
            TAX_EXEMPT.set(this, taxExempt);
            return this;
        }

        /** Sets {@link Invoice#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link Invoice#rate()}. */
        public Builder rate(BigDecimal rate) {
            RATE.set(this, rate);
            return this;
        }

        /** Sets {@link Invoice#rate2()}. */
        public Builder rate2(BigDecimal rate2) {
            RATE2.set(this, rate2);
            return this;
        }

        /** Sets {@link Invoice#rate3()}. */
        public Builder rate3(BigDecimal rate3) {
            RATE3.set(this, rate3);
            return this;
        }

        /** Sets {@link Invoice#notes()}. */
        public Builder notes(String notes) {
            NOTES.set(this, notes);
            return this;
        }

        /** Sets {@link Invoice#items()}. */
        public Builder items(List<InvoiceItem> items) {
            ITEMS.set(this, items);
            return this;
        }

        /** Sets {@link Invoice#client()}. */
        public Builder client(InvoiceClient client) {
            CLIENT.set(this, client);
            return this;
        }

        /** Sets {@link Invoice#number()}. */
        public Builder number(String number) {
            NUMBER.set(this, number);
            return this;
        }

        /** Sets {@link Invoice#currency()}. */
        public Builder currency(String currency) {
            CURRENCY.set(this, currency);
            return this;
        }
    }
}
