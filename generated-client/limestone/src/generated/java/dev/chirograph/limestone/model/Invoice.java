// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Invoice
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An invoice and what was paid on it. */
public final class Invoice extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING).xml(XmlShape.attribute());
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> CREATED = Property.required("created", JsonTypes.STRING);
    private static final Property<Long> UNIX_CREATED = Property.required("unix_created", JsonTypes.LONG);
    private static final Property<LocalDate> DUE_DATE =
            Property.required("duedate", JsonTypes.DATE).nullWords("0000-00-00");
    private static final Property<Long> UNIX_DUE_DATE = Property.required("unix_duedate", JsonTypes.LONG);
    private static final Property<String> FOR_SERVER = Property.optional("forserver", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<BigDecimal> AMOUNT = Property.required("amount", JsonTypes.DECIMAL);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<List<InvoicePayment>> PAYMENTS =
            Property.optional("payments", JsonTypes.list(() -> InvoicePayment.TYPE)).xml(XmlShape.element().wrapped().item("payment"));

    /** How this type is read and written. */
    public static final ObjectType<Invoice> TYPE = ObjectType.of(Invoice.class, Invoice::new, ID, TYPE_, CREATED,
            UNIX_CREATED, DUE_DATE, UNIX_DUE_DATE, FOR_SERVER, DESCRIPTION, AMOUNT, STATUS, PAYMENTS);

    private Invoice(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code type}, {@code created}, {@code unixCreated}, {@code dueDate},
     * {@code unixDueDate}, {@code description}, {@code amount}, {@code status}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The invoice id, which paying it needs. */
    public String id() {
        return required(ID);
    }

    /** The kind of entry, such as {@code Debit}. */
    public String type() {
        return required(TYPE_);
    }

    /**
     * When the invoice was written, in the provider's local time, as {@code YYYY-MM-DD hh:mm:ss}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public String created() {
        return required(CREATED);
    }

    /** The same moment in seconds since 1970-01-01 UTC. */
    public Long unixCreated() {
        return required(UNIX_CREATED);
    }

    /** The day by which it has to be paid; {@code 0000-00-00} if there is none. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate dueDate() {
        return optional(DUE_DATE);
    }

    /** The same day in seconds since 1970-01-01 UTC; 0 if there is none. */
    public Long unixDueDate() {
        return required(UNIX_DUE_DATE);
    }

    /** The id of the server that the invoice was written for. */
    public @Nullable String forServer() {
        return optional(FOR_SERVER);
    }

    /** What the invoice was written for, in a few words. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** The amount of the invoice in US dollars. */
    public BigDecimal amount() {
        return required(AMOUNT);
    }

    /** The state of the invoice; {@code completed} once it is paid. */
    public String status() {
        return required(STATUS);
    }

    /** The payments made on the invoice. */
    public List<InvoicePayment> payments() {
        return list(PAYMENTS);
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

        /** Sets {@link Invoice#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link Invoice#created()}. */
        public Builder created(String created) {
            set(CREATED, created);
            return this;
        }

        /** Sets {@link Invoice#unixCreated()}. */
        public Builder unixCreated(long unixCreated) {
            set(UNIX_CREATED, unixCreated);
            return this;
        }

        /** Sets {@link Invoice#dueDate()}. */
        public Builder dueDate(LocalDate dueDate) {
            set(DUE_DATE, dueDate);
            return this;
        }

        /** Sets {@link Invoice#unixDueDate()}. */
        public Builder unixDueDate(long unixDueDate) {
            set(UNIX_DUE_DATE, unixDueDate);
            return this;
        }

        /** Sets {@link Invoice#forServer()}. */
        public Builder forServer(String forServer) {
            set(FOR_SERVER, forServer);
            return this;
        }

        /** Sets {@link Invoice#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link Invoice#amount()}. */
        public Builder amount(BigDecimal amount) {
            set(AMOUNT, amount);
            return this;
        }

        /** Sets {@link Invoice#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Invoice#payments()}. */
        public Builder payments(List<InvoicePayment> payments) {
            set(PAYMENTS, payments);
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
