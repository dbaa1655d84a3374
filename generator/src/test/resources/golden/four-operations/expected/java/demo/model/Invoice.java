// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package demo.model;

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

/** Invoice with its lines. */
public final class Invoice extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<InvoiceStatus> STATUS = Property.required("status", () -> InvoiceStatus.TYPE);
    private static final Property<LocalDate> DATE = Property.required("date", JsonTypes.DATE);
    private static final Property<LocalDate> DATEPAID =
            Property.required("datepaid", JsonTypes.DATE).nullWords("0000-00-00");
    private static final Property<BigDecimal> TOTAL = Property.required("total", JsonTypes.DECIMAL);
    private static final Property<String> NOTES = Property.optional("notes", JsonTypes.STRING);
    private static final Property<List<InvoiceItem>> ITEMS =
            Property.required("items", JsonTypes.list(() -> InvoiceItem.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.of(Invoice.class, Invoice::new, ID, STATUS, DATE,
            DATEPAID, TOTAL, NOTES, ITEMS);

    private Invoice(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code status}, {@code date}, {@code datepaid}, {@code total},
     * {@code items}.
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

    /** State of an invoice. */
    public InvoiceStatus status() {
        return required(STATUS);
    }

    /** Day of issue. */
    public LocalDate date() {
        return required(DATE);
    }

    /** Day of the payment. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate datepaid() {
        return optional(DATEPAID);
    }

    /** Amount to pay, tax included. Minimum: 0. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /** Remarks on the invoice. Maximum length: 200. */
    public @Nullable String notes() {
        return optional(NOTES);
    }

    /** Lines in their printed order. */
    public List<InvoiceItem> items() {
        return list(ITEMS);
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
        public Builder status(InvoiceStatus status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Invoice#date()}. */
        public Builder date(LocalDate date) {
            set(DATE, date);
            return this;
        }

        /** Sets {@link Invoice#datepaid()}. */
        public Builder datepaid(LocalDate datepaid) {
            set(DATEPAID, datepaid);
            return this;
        }

        /** Sets {@link Invoice#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link Invoice#notes()}. */
        public Builder notes(@Nullable String notes) {
            set(NOTES, notes);
            return this;
        }

        /** Sets {@link Invoice#items()}. */
        public Builder items(List<InvoiceItem> items) {
            set(ITEMS, items);
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
