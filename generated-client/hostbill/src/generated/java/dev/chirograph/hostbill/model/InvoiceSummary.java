// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoiceSummary
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Invoice as a row of the list. Amounts are strings here and numbers in the details. */
public final class InvoiceSummary extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<LocalDate> DATE = JsonTypes.DATE.required("date");
    private static final Property<LocalDate> ORIGINAL_DATE = JsonTypes.DATE.required("dateorig");
    private static final Property<LocalDate> DUE_DATE = JsonTypes.DATE.required("duedate");
    private static final Property<LocalDate> PAY_BEFORE = JsonTypes.DATE.required("paybefore");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL_STRING.required("total");
    private static final Property<String> DATE_PAID =
            JsonTypes.STRING.required("datepaid").nullWords("0000-00-00 00:00:00");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<String> MERGE_ID = JsonTypes.STRING.required("merge_id");
    private static final Property<String> NUMBER = JsonTypes.STRING.required("number");
    private static final Property<String> CURRENCY = JsonTypes.STRING.required("currency");

    /** How this type is read and written. */
    public static final ObjectType<InvoiceSummary> TYPE = ObjectType.<InvoiceSummary>of(
            new InvoiceSummary(ObjectValues.NONE), ID, DATE, ORIGINAL_DATE, DUE_DATE, PAY_BEFORE, TOTAL, DATE_PAID,
            STATUS, MERGE_ID, NUMBER, CURRENCY);

    private InvoiceSummary(ObjectValues values) {
        super(values);
    }

    @Override
    protected InvoiceSummary create(ObjectValues members) {
        return new InvoiceSummary(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code date}, {@code originalDate}, {@code dueDate},
     * {@code payBefore}, {@code total}, {@code datePaid}, {@code status}, {@code mergeId}, {@code number},
     * {@code currency}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Internal id; takes its place in the path of the invoice operations. */
    public String id() {
        return ID.get(this);
    }

    /** Day of issue. */
    public LocalDate date() {
        return DATE.get(this);
    }

    /** Original day of issue; the same as date in the documented list. */
    public LocalDate originalDate() {
        return ORIGINAL_DATE.get(this);
    }

    /** Day by which the invoice is to be paid. */
    public LocalDate dueDate() {
        return DUE_DATE.get(this);
    }

    /** Payment deadline that the portal keeps beside the due date; the same day in the documented invoices. */
    public LocalDate payBefore() {
        return PAY_BEFORE.get(this);
    }

    /** Amount to pay, tax included, in the invoice currency. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /**
     * Moment of the payment; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String datePaid() {
        return DATE_PAID.find(this);
    }

    /** State of the invoice; a word of the portal, such as Paid. Example: {@code Paid}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Id of the invoice that this one was merged into; null when it stands alone. */
    public @Nullable String mergeId() {
        return MERGE_ID.find(this);
    }

    /** Number printed on the invoice, in the format of the portal. */
    public String number() {
        return NUMBER.get(this);
    }

    /** ISO 4217 currency code. */
    public String currency() {
        return CURRENCY.get(this);
    }

    /** Builds an {@link InvoiceSummary}. */
    public static final class Builder extends JsonObjectBuilder<InvoiceSummary, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link InvoiceSummary#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link InvoiceSummary#date()}. */
        public Builder date(LocalDate date) {
            DATE.set(this, date);
            return this;
        }

        /** Sets {@link InvoiceSummary#originalDate()}. */
        public Builder originalDate(LocalDate originalDate) {
            ORIGINAL_DATE.set(this, originalDate);
            return this;
        }

        /** Sets {@link InvoiceSummary#dueDate()}. */
        public Builder dueDate(LocalDate dueDate) {
            DUE_DATE.set(this, dueDate);
            return this;
        }

        /** Sets {@link InvoiceSummary#payBefore()}. */
        public Builder payBefore(LocalDate payBefore) {
            PAY_BEFORE.set(this, payBefore);
            return this;
        }

        /** Sets {@link InvoiceSummary#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link InvoiceSummary#datePaid()}. */
        public Builder datePaid(String datePaid) {
            DATE_PAID.set(this, datePaid);
            return this;
        }

        /** Sets {@link InvoiceSummary#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link InvoiceSummary#mergeId()}. */
        public Builder mergeId(@Nullable String mergeId) {
            MERGE_ID.set(this, mergeId);
            return this;
        }

        /** Sets {@link InvoiceSummary#number()}. */
        public Builder number(String number) {
            NUMBER.set(this, number);
            return this;
        }

        /** Sets {@link InvoiceSummary#currency()}. */
        public Builder currency(String currency) {
            CURRENCY.set(this, currency);
            return this;
        }
    }
}
