// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invoice and what was paid on it. */
public final class Invoice extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id").xml(XmlShape.attribute());
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> CREATED = JsonTypes.STRING.required("created");
    private static final Property<Long> UNIX_CREATED = JsonTypes.LONG.required("unix_created");
    private static final Property<LocalDate> DUE_DATE = JsonTypes.DATE.required("duedate").nullWords("0000-00-00");
    private static final Property<Long> UNIX_DUE_DATE = JsonTypes.LONG.required("unix_duedate");
    private static final Property<String> FOR_SERVER = JsonTypes.STRING.optional("forserver");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<BigDecimal> AMOUNT = JsonTypes.DECIMAL.required("amount");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<List<InvoicePayment>> PAYMENTS =
            JsonTypes.ref(InvoicePayment.class).list().optional("payments")
            .xml(XmlShape.element().wrapped().item("payment"));

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.<Invoice>of(new Invoice(ObjectValues.NONE), ID, TYPE_,
            CREATED, UNIX_CREATED, DUE_DATE, UNIX_DUE_DATE, FOR_SERVER, DESCRIPTION, AMOUNT, STATUS, PAYMENTS);

    private Invoice(ObjectValues values) {
        super(values);
    }

    @Override
    protected Invoice create(ObjectValues members) {
        return new Invoice(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code type}, {@code created}, {@code unixCreated}, {@code dueDate},
     * {@code unixDueDate}, {@code description}, {@code amount}, {@code status}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The invoice id, which paying it needs. */
    public String id() {
        return ID.get(this);
    }

    /** The kind of entry, such as {@code Debit}. */
    public String type() {
        return TYPE_.get(this);
    }

    /**
     * When the invoice was written, in the provider's local time, as {@code YYYY-MM-DD hh:mm:ss}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public String created() {
        return CREATED.get(this);
    }

    /** The same moment in seconds since 1970-01-01 UTC. */
    public Long unixCreated() {
        return UNIX_CREATED.get(this);
    }

    /** The day by which it has to be paid; {@code 0000-00-00} if there is none. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate dueDate() {
        return DUE_DATE.find(this);
    }

    /** The same day in seconds since 1970-01-01 UTC; 0 if there is none. */
    public Long unixDueDate() {
        return UNIX_DUE_DATE.get(this);
    }

    /** The id of the server that the invoice was written for. */
    public @Nullable String forServer() {
        return FOR_SERVER.find(this);
    }

    /** What the invoice was written for, in a few words. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** The amount of the invoice in US dollars. */
    public BigDecimal amount() {
        return AMOUNT.get(this);
    }

    /** The state of the invoice; {@code completed} once it is paid. */
    public String status() {
        return STATUS.get(this);
    }

    /** The payments made on the invoice. */
    public List<InvoicePayment> payments() {
        return PAYMENTS.get(this);
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

        /** Sets {@link Invoice#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Invoice#created()}. */
        public Builder created(String created) {
            CREATED.set(this, created);
            return this;
        }

        /** Sets {@link Invoice#unixCreated()}. */
        public Builder unixCreated(long unixCreated) {
            UNIX_CREATED.set(this, unixCreated);
            return this;
        }

        /** Sets {@link Invoice#dueDate()}. */
        public Builder dueDate(LocalDate dueDate) {
            DUE_DATE.set(this, dueDate);
            return this;
        }

        /** Sets {@link Invoice#unixDueDate()}. */
        public Builder unixDueDate(long unixDueDate) {
            UNIX_DUE_DATE.set(this, unixDueDate);
            return this;
        }

        /** Sets {@link Invoice#forServer()}. */
        public Builder forServer(String forServer) {
            FOR_SERVER.set(this, forServer);
            return this;
        }

        /** Sets {@link Invoice#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link Invoice#amount()}. */
        public Builder amount(BigDecimal amount) {
            AMOUNT.set(this, amount);
            return this;
        }

        /** Sets {@link Invoice#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Invoice#payments()}. */
        public Builder payments(List<InvoicePayment> payments) {
            PAYMENTS.set(this, payments);
            return this;
        }
    }
}
