// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoiceSummary
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invoice as a row of the list. Amounts are strings here and numbers in the details. */
public final class InvoiceSummary extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<LocalDate> DATE = Property.required("date", JsonTypes.DATE);
    private static final Property<LocalDate> ORIGINAL_DATE = Property.required("dateorig", JsonTypes.DATE);
    private static final Property<LocalDate> DUE_DATE = Property.required("duedate", JsonTypes.DATE);
    private static final Property<LocalDate> PAY_BEFORE = Property.required("paybefore", JsonTypes.DATE);
    private static final Property<BigDecimal> TOTAL = Property.required("total", JsonTypes.DECIMAL_STRING);
    private static final Property<String> DATE_PAID =
            Property.required("datepaid", JsonTypes.STRING).nullWords("0000-00-00 00:00:00");
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<String> MERGE_ID = Property.required("merge_id", JsonTypes.STRING);
    private static final Property<String> NUMBER = Property.required("number", JsonTypes.STRING);
    private static final Property<String> CURRENCY = Property.required("currency", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<InvoiceSummary> TYPE = ObjectType.of(InvoiceSummary.class, InvoiceSummary::new, ID,
            DATE, ORIGINAL_DATE, DUE_DATE, PAY_BEFORE, TOTAL, DATE_PAID, STATUS, MERGE_ID, NUMBER, CURRENCY);

    private InvoiceSummary(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code date}, {@code originalDate}, {@code dueDate},
     * {@code payBefore}, {@code total}, {@code datePaid}, {@code status}, {@code mergeId}, {@code number},
     * {@code currency}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Internal id; takes its place in the path of the invoice operations. */
    public String id() {
        return required(ID);
    }

    /** Day of issue. */
    public LocalDate date() {
        return required(DATE);
    }

    /** Original day of issue; the same as date in the documented list. */
    public LocalDate originalDate() {
        return required(ORIGINAL_DATE);
    }

    /** Day by which the invoice is to be paid. */
    public LocalDate dueDate() {
        return required(DUE_DATE);
    }

    /** Payment deadline that the portal keeps beside the due date; the same day in the documented invoices. */
    public LocalDate payBefore() {
        return required(PAY_BEFORE);
    }

    /** Amount to pay, tax included, in the invoice currency. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /**
     * Moment of the payment; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String datePaid() {
        return optional(DATE_PAID);
    }

    /** State of the invoice; a word of the portal, such as Paid. Example: {@code Paid}. */
    public String status() {
        return required(STATUS);
    }

    /** Id of the invoice that this one was merged into; null when it stands alone. */
    public @Nullable String mergeId() {
        return optional(MERGE_ID);
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

    /** Builds an {@link InvoiceSummary}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link InvoiceSummary#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link InvoiceSummary#date()}. */
        public Builder date(LocalDate date) {
            set(DATE, date);
            return this;
        }

        /** Sets {@link InvoiceSummary#originalDate()}. */
        public Builder originalDate(LocalDate originalDate) {
            set(ORIGINAL_DATE, originalDate);
            return this;
        }

        /** Sets {@link InvoiceSummary#dueDate()}. */
        public Builder dueDate(LocalDate dueDate) {
            set(DUE_DATE, dueDate);
            return this;
        }

        /** Sets {@link InvoiceSummary#payBefore()}. */
        public Builder payBefore(LocalDate payBefore) {
            set(PAY_BEFORE, payBefore);
            return this;
        }

        /** Sets {@link InvoiceSummary#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link InvoiceSummary#datePaid()}. */
        public Builder datePaid(String datePaid) {
            set(DATE_PAID, datePaid);
            return this;
        }

        /** Sets {@link InvoiceSummary#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link InvoiceSummary#mergeId()}. */
        public Builder mergeId(@Nullable String mergeId) {
            set(MERGE_ID, mergeId);
            return this;
        }

        /** Sets {@link InvoiceSummary#number()}. */
        public Builder number(String number) {
            set(NUMBER, number);
            return this;
        }

        /** Sets {@link InvoiceSummary#currency()}. */
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
        public InvoiceSummary build() {
            return new InvoiceSummary(objectValues());
        }
    }
}
