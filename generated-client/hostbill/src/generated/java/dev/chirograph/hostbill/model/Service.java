// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Service
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

/** A service with its terms and its login. */
public final class Service extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<LocalDate> DATE_CREATED = JsonTypes.DATE.required("date_created");
    private static final Property<String> DOMAIN = JsonTypes.STRING.required("domain");
    private static final Property<BigDecimal> FIRST_PAYMENT = JsonTypes.DECIMAL_STRING.required("firstpayment");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL_STRING.required("total");
    private static final Property<String> BILLING_CYCLE = JsonTypes.STRING.required("billingcycle");
    private static final Property<LocalDate> NEXT_DUE = JsonTypes.DATE.required("next_due").nullWords("0000-00-00");
    private static final Property<LocalDate> NEXT_INVOICE =
            JsonTypes.DATE.required("next_invoice").nullWords("0000-00-00");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<String> USERNAME = JsonTypes.STRING.required("username");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.required("password").hidden();
    private static final Property<String> NAME = JsonTypes.STRING.required("name");

    /** How this type is read and written. */
    public static final ObjectType<Service> TYPE = ObjectType.<Service>of(new Service(ObjectValues.NONE), ID,
            DATE_CREATED, DOMAIN, FIRST_PAYMENT, TOTAL, BILLING_CYCLE, NEXT_DUE, NEXT_INVOICE, STATUS, LABEL, USERNAME,
            PASSWORD, NAME);

    private Service(ObjectValues values) {
        super(values);
    }

    @Override
    protected Service create(ObjectValues members) {
        return new Service(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code dateCreated}, {@code domain}, {@code firstPayment},
     * {@code total}, {@code billingCycle}, {@code nextDue}, {@code nextInvoice}, {@code status}, {@code label},
     * {@code username}, {@code password}, {@code name}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the service; names it in paths. */
    public String id() {
        return ID.get(this);
    }

    /** Day of the order. */
    public LocalDate dateCreated() {
        return DATE_CREATED.get(this);
    }

    /** Domain or host name of the service. */
    public String domain() {
        return DOMAIN.get(this);
    }

    /** Price of the first billing period. */
    public BigDecimal firstPayment() {
        return FIRST_PAYMENT.get(this);
    }

    /** Price of one billing period. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /** Billing period in words, such as Monthly. Example: {@code Monthly}. */
    public String billingCycle() {
        return BILLING_CYCLE.get(this);
    }

    /** Day of the next payment. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate nextDue() {
        return NEXT_DUE.find(this);
    }

    /** Day on which the next invoice is issued. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate nextInvoice() {
        return NEXT_INVOICE.find(this);
    }

    /** State of the service; a word of the portal, such as Active. Example: {@code Active}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Own name that the client gave the service; empty without one. */
    public String label() {
        return LABEL.get(this);
    }

    /** Login name for the service. */
    public String username() {
        return USERNAME.get(this);
    }

    /** Password for the service. */
    public String password() {
        return PASSWORD.get(this);
    }

    /** Name of the product. */
    public String name() {
        return NAME.get(this);
    }

    /** Builds a {@link Service}. */
    public static final class Builder extends JsonObjectBuilder<Service, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Service#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Service#dateCreated()}. */
        public Builder dateCreated(LocalDate dateCreated) {
            DATE_CREATED.set(this, dateCreated);
            return this;
        }

        /** Sets {@link Service#domain()}. */
        public Builder domain(String domain) {
            DOMAIN.set(this, domain);
            return this;
        }

        /** Sets {@link Service#firstPayment()}. */
        public Builder firstPayment(BigDecimal firstPayment) {
            FIRST_PAYMENT.set(this, firstPayment);
            return this;
        }

        /** Sets {@link Service#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link Service#billingCycle()}. */
        public Builder billingCycle(String billingCycle) {
            BILLING_CYCLE.set(this, billingCycle);
            return this;
        }

        /** Sets {@link Service#nextDue()}. */
        public Builder nextDue(LocalDate nextDue) {
            NEXT_DUE.set(this, nextDue);
            return this;
        }

        /** Sets {@link Service#nextInvoice()}. */
        public Builder nextInvoice(LocalDate nextInvoice) {
            NEXT_INVOICE.set(this, nextInvoice);
            return this;
        }

        /** Sets {@link Service#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Service#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link Service#username()}. */
        public Builder username(String username) {
            USERNAME.set(this, username);
            return this;
        }

        /** Sets {@link Service#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }

        /** Sets {@link Service#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
