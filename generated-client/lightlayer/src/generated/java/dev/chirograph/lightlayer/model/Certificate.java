// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Certificate
package dev.chirograph.lightlayer.model;

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

/** A certificate service. */
public final class Certificate extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> DOMAIN = Property.required("domain", JsonTypes.STRING);
    private static final Property<LocalDate> DATE_CREATED = Property.required("date_created", JsonTypes.DATE);
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
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> CERTIFICATE_STATUS = Property.required("cert_status", JsonTypes.STRING);
    private static final Property<String> EXPIRES =
            Property.required("cert_expires", JsonTypes.STRING).nullWords("0000-00-00 00:00:00");
    private static final Property<String> CSR = Property.required("csr", JsonTypes.STRING);
    private static final Property<CertificateContacts> CONTACTS =
            Property.required("contacts", () -> CertificateContacts.TYPE);
    private static final Property<CertificateOrganization> ORGANIZATION =
            Property.required("organization", () -> CertificateOrganization.TYPE);
    private static final Property<String> APPROVER_EMAIL = Property.required("cert_email", JsonTypes.STRING);
    private static final Property<String> SOFTWARE_ID = Property.required("software", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Certificate> TYPE = ObjectType.of(Certificate.class, Certificate::new, ID, DOMAIN,
            DATE_CREATED, FIRST_PAYMENT, TOTAL, BILLING_CYCLE, NEXT_DUE, NEXT_INVOICE, STATUS, LABEL, NAME,
            CERTIFICATE_STATUS, EXPIRES, CSR, CONTACTS, ORGANIZATION, APPROVER_EMAIL, SOFTWARE_ID);

    private Certificate(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code domain}, {@code dateCreated}, {@code firstPayment},
     * {@code total}, {@code billingCycle}, {@code nextDue}, {@code nextInvoice}, {@code status}, {@code label},
     * {@code name}, {@code certificateStatus}, {@code expires}, {@code csr}, {@code contacts}, {@code organization},
     * {@code approverEmail}, {@code softwareId}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the certificate service; names it in paths. */
    public String id() {
        return required(ID);
    }

    /** Domain of the certificate. */
    public String domain() {
        return required(DOMAIN);
    }

    /** Day of the order. */
    public LocalDate dateCreated() {
        return required(DATE_CREATED);
    }

    /** Price of the first billing period. */
    public BigDecimal firstPayment() {
        return required(FIRST_PAYMENT);
    }

    /** Price of one billing period. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /** Billing period in words, such as Annually. Example: {@code Annually}. */
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

    /** State of the service; a word of the portal, such as Pending. Example: {@code Pending}. */
    public String status() {
        return required(STATUS);
    }

    /** Own name that the client gave the service; empty without one. */
    public String label() {
        return required(LABEL);
    }

    /** Name of the product. */
    public String name() {
        return required(NAME);
    }

    /** State of the certificate; empty before it is issued. */
    public String certificateStatus() {
        return required(CERTIFICATE_STATUS);
    }

    /**
     * End of validity; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String expires() {
        return optional(EXPIRES);
    }

    /** Certificate request in PEM form. */
    public String csr() {
        return required(CSR);
    }

    /** Persons who are responsible for a certificate. */
    public CertificateContacts contacts() {
        return required(CONTACTS);
    }

    /** Organization that a certificate names. */
    public CertificateOrganization organization() {
        return required(ORGANIZATION);
    }

    /** Address that confirms the domain. */
    public String approverEmail() {
        return required(APPROVER_EMAIL);
    }

    /** Id of the server software. */
    public String softwareId() {
        return required(SOFTWARE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Certificate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Certificate#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Certificate#domain()}. */
        public Builder domain(String domain) {
            set(DOMAIN, domain);
            return this;
        }

        /** Sets {@link Certificate#dateCreated()}. */
        public Builder dateCreated(LocalDate dateCreated) {
            set(DATE_CREATED, dateCreated);
            return this;
        }

        /** Sets {@link Certificate#firstPayment()}. */
        public Builder firstPayment(BigDecimal firstPayment) {
            set(FIRST_PAYMENT, firstPayment);
            return this;
        }

        /** Sets {@link Certificate#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link Certificate#billingCycle()}. */
        public Builder billingCycle(String billingCycle) {
            set(BILLING_CYCLE, billingCycle);
            return this;
        }

        /** Sets {@link Certificate#nextDue()}. */
        public Builder nextDue(LocalDate nextDue) {
            set(NEXT_DUE, nextDue);
            return this;
        }

        /** Sets {@link Certificate#nextInvoice()}. */
        public Builder nextInvoice(LocalDate nextInvoice) {
            set(NEXT_INVOICE, nextInvoice);
            return this;
        }

        /** Sets {@link Certificate#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Certificate#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link Certificate#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Certificate#certificateStatus()}. */
        public Builder certificateStatus(String certificateStatus) {
            set(CERTIFICATE_STATUS, certificateStatus);
            return this;
        }

        /** Sets {@link Certificate#expires()}. */
        public Builder expires(String expires) {
            set(EXPIRES, expires);
            return this;
        }

        /** Sets {@link Certificate#csr()}. */
        public Builder csr(String csr) {
            set(CSR, csr);
            return this;
        }

        /** Sets {@link Certificate#contacts()}. */
        public Builder contacts(CertificateContacts contacts) {
            set(CONTACTS, contacts);
            return this;
        }

        /** Sets {@link Certificate#organization()}. */
        public Builder organization(CertificateOrganization organization) {
            set(ORGANIZATION, organization);
            return this;
        }

        /** Sets {@link Certificate#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            set(APPROVER_EMAIL, approverEmail);
            return this;
        }

        /** Sets {@link Certificate#softwareId()}. */
        public Builder softwareId(String softwareId) {
            set(SOFTWARE_ID, softwareId);
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
        public Certificate build() {
            return new Certificate(objectValues());
        }
    }
}
