// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package demo.model;

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

/** Invoice with its lines. */
public final class Invoice extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<InvoiceStatus> STATUS = JsonTypes.ref(InvoiceStatus.class).required("status");
    private static final Property<LocalDate> DATE = JsonTypes.DATE.required("date");
    private static final Property<LocalDate> DATEPAID = JsonTypes.DATE.required("datepaid").nullWords("0000-00-00");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL.required("total");
    private static final Property<String> NOTES = JsonTypes.STRING.optional("notes");
    private static final Property<List<InvoiceItem>> ITEMS = JsonTypes.ref(InvoiceItem.class).list().required("items");

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.<Invoice>of(new Invoice(ObjectValues.NONE), ID, STATUS,
            DATE, DATEPAID, TOTAL, NOTES, ITEMS);

    private Invoice(ObjectValues values) {
        super(values);
    }

    @Override
    protected Invoice create(ObjectValues members) {
        return new Invoice(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code status}, {@code date}, {@code datepaid}, {@code total},
     * {@code items}.
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

    /** State of an invoice. */
    public InvoiceStatus status() {
        return STATUS.get(this);
    }

    /** Day of issue. */
    public LocalDate date() {
        return DATE.get(this);
    }

    /** Day of the payment. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate datepaid() {
        return DATEPAID.find(this);
    }

    /** Amount to pay, tax included. Minimum: 0. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /** Remarks on the invoice. Maximum length: 200. */
    public @Nullable String notes() {
        return NOTES.find(this);
    }

    /** Lines in their printed order. */
    public List<InvoiceItem> items() {
        return ITEMS.get(this);
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
        public Builder status(InvoiceStatus status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Invoice#date()}. */
        public Builder date(LocalDate date) {
            DATE.set(this, date);
            return this;
        }

        /** Sets {@link Invoice#datepaid()}. */
        public Builder datepaid(LocalDate datepaid) {
            DATEPAID.set(this, datepaid);
            return this;
        }

        /** Sets {@link Invoice#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link Invoice#notes()}. */
        public Builder notes(@Nullable String notes) {
            NOTES.set(this, notes);
            return this;
        }

        /** Sets {@link Invoice#items()}. */
        public Builder items(List<InvoiceItem> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
