// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Service
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

/** A service with its terms and its login. */
public final class Service extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<LocalDate> DATE_CREATED = Property.required("date_created", JsonTypes.DATE);
    private static final Property<String> DOMAIN = Property.required("domain", JsonTypes.STRING);
    private static final Property<BigDecimal> FIRST_PAYMENT =
            Property.required("firstpayment", JsonTypes.DECIMAL_STRING);
    private static final Property<BigDecimal> TOTAL = Property.required("total", JsonTypes.DECIMAL_STRING);
    private static final Property<String> BILLING_CYCLE = Property.required("billingcycle", JsonTypes.STRING);
    private static final Property<LocalDate> NEXT_DUE =
            Property.required("next_due", JsonTypes.DATE).nullWords("0000-00-00");
    private static final Property<LocalDate> NEXT_INVOICE =
            Property.required("next_invoice", JsonTypes.DATE).nullWords("0000-00-00");
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<String> USERNAME = Property.required("username", JsonTypes.STRING);
    private static final Property<String> PASSWORD = Property.required("password", JsonTypes.SECRET).hidden();
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Service> TYPE = ObjectType.of(Service.class, Service::new, ID, DATE_CREATED, DOMAIN,
            FIRST_PAYMENT, TOTAL, BILLING_CYCLE, NEXT_DUE, NEXT_INVOICE, STATUS, LABEL, USERNAME, PASSWORD, NAME);

    private Service(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code dateCreated}, {@code domain}, {@code firstPayment},
     * {@code total}, {@code billingCycle}, {@code nextDue}, {@code nextInvoice}, {@code status}, {@code label},
     * {@code username}, {@code password}, {@code name}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the service; names it in paths. */
    public String id() {
        return required(ID);
    }

    /** Day of the order. */
    public LocalDate dateCreated() {
        return required(DATE_CREATED);
    }

    /** Domain or host name of the service. */
    public String domain() {
        return required(DOMAIN);
    }

    /** Price of the first billing period. */
    public BigDecimal firstPayment() {
        return required(FIRST_PAYMENT);
    }

    /** Price of one billing period. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /** Billing period in words, such as Monthly. Example: {@code Monthly}. */
    public String billingCycle() {
        return required(BILLING_CYCLE);
    }

    /** Day of the next payment. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate nextDue() {
        return optional(NEXT_DUE);
    }

    /** Day on which the next invoice is issued. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate nextInvoice() {
        return optional(NEXT_INVOICE);
    }

    /** State of the service; a word of the portal, such as Active. Example: {@code Active}. */
    public String status() {
        return required(STATUS);
    }

    /** Own name that the client gave the service; empty without one. */
    public String label() {
        return required(LABEL);
    }

    /** Login name for the service. */
    public String username() {
        return required(USERNAME);
    }

    /** Password for the service. */
    public String password() {
        return required(PASSWORD);
    }

    /** Name of the product. */
    public String name() {
        return required(NAME);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Service}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Service#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Service#dateCreated()}. */
        public Builder dateCreated(LocalDate dateCreated) {
            set(DATE_CREATED, dateCreated);
            return this;
        }

        /** Sets {@link Service#domain()}. */
        public Builder domain(String domain) {
            set(DOMAIN, domain);
            return this;
        }

        /** Sets {@link Service#firstPayment()}. */
        public Builder firstPayment(BigDecimal firstPayment) {
            set(FIRST_PAYMENT, firstPayment);
            return this;
        }

        /** Sets {@link Service#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link Service#billingCycle()}. */
        public Builder billingCycle(String billingCycle) {
            set(BILLING_CYCLE, billingCycle);
            return this;
        }

        /** Sets {@link Service#nextDue()}. */
        public Builder nextDue(LocalDate nextDue) {
            set(NEXT_DUE, nextDue);
            return this;
        }

        /** Sets {@link Service#nextInvoice()}. */
        public Builder nextInvoice(LocalDate nextInvoice) {
            set(NEXT_INVOICE, nextInvoice);
            return this;
        }

        /** Sets {@link Service#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Service#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link Service#username()}. */
        public Builder username(String username) {
            set(USERNAME, username);
            return this;
        }

        /** Sets {@link Service#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
            return this;
        }

        /** Sets {@link Service#name()}. */
        public Builder name(String name) {
            set(NAME, name);
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
        public Service build() {
            return new Service(objectValues());
        }
    }
}
