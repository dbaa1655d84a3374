// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Certificate
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate service. */
public final class Certificate extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> DOMAIN = JsonTypes.STRING.required("domain");
    private static final Property<LocalDate> DATE_CREATED = JsonTypes.DATE.required("date_created");
    private static final Property<BigDecimal> FIRST_PAYMENT = JsonTypes.DECIMAL_STRING.required("firstpayment");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL_STRING.required("total");
    private static final Property<String> BILLING_CYCLE = JsonTypes.STRING.required("billingcycle");
    private static final Property<LocalDate> NEXT_DUE = JsonTypes.DATE.required("next_due").nullWords("0000-00-00");
    private static final Property<LocalDate> NEXT_INVOICE =
            JsonTypes.DATE.required("next_invoice").nullWords("0000-00-00");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> CERTIFICATE_STATUS = JsonTypes.STRING.required("cert_status");
    private static final Property<String> EXPIRES =
            JsonTypes.STRING.required("cert_expires").nullWords("0000-00-00 00:00:00");
    private static final Property<String> CSR = JsonTypes.STRING.required("csr");
    private static final Property<CertificateContacts> CONTACTS =
            JsonTypes.ref(CertificateContacts.class).required("contacts");
    private static final Property<CertificateOrganization> ORGANIZATION =
            JsonTypes.ref(CertificateOrganization.class).required("organization");
    private static final Property<String> APPROVER_EMAIL = JsonTypes.STRING.required("cert_email");
    private static final Property<String> SOFTWARE_ID = JsonTypes.STRING.required("software");

    /** How this type is read and written. */
    public static final ObjectType<Certificate> TYPE = ObjectType.<Certificate>of(new Certificate(ObjectValues.NONE),
            ID, DOMAIN, DATE_CREATED, FIRST_PAYMENT, TOTAL, BILLING_CYCLE, NEXT_DUE, NEXT_INVOICE, STATUS, LABEL, NAME,
            CERTIFICATE_STATUS, EXPIRES, CSR, CONTACTS, ORGANIZATION, APPROVER_EMAIL, SOFTWARE_ID);

    private Certificate(ObjectValues values) {
        super(values);
    }

    @Override
    protected Certificate create(ObjectValues members) {
        return new Certificate(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code domain}, {@code dateCreated}, {@code firstPayment},
     * {@code total}, {@code billingCycle}, {@code nextDue}, {@code nextInvoice}, {@code status}, {@code label},
     * {@code name}, {@code certificateStatus}, {@code expires}, {@code csr}, {@code contacts}, {@code organization},
     * {@code approverEmail}, {@code softwareId}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the certificate service; names it in paths. */
    public String id() {
        return ID.get(this);
    }

    /** Domain of the certificate. */
    public String domain() {
        return DOMAIN.get(this);
    }

    /** Day of the order. */
    public LocalDate dateCreated() {
        return DATE_CREATED.get(this);
    }

    /** Price of the first billing period. */
    public BigDecimal firstPayment() {
        return FIRST_PAYMENT.get(this);
    }

    /** Price of one billing period. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /** Billing period in words, such as Annually. Example: {@code Annually}. */
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

    /** State of the service; a word of the portal, such as Pending. Example: {@code Pending}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Own name that the client gave the service; empty without one. */
    public String label() {
        return LABEL.get(this);
    }

    /** Name of the product. */
    public String name() {
        return NAME.get(this);
    }

    /** State of the certificate; empty before it is issued. */
    public String certificateStatus() {
        return CERTIFICATE_STATUS.get(this);
    }

    /**
     * End of validity; no time zone is stated. Null for {@code 0000-00-00 00:00:00}. Pattern:
     * {@code ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$}.
     */
    public @Nullable String expires() {
        return EXPIRES.find(this);
    }

    /** Certificate request in PEM form. */
    public String csr() {
        return CSR.get(this);
    }

    /** Persons who are responsible for a certificate. */
    public CertificateContacts contacts() {
        return CONTACTS.get(this);
    }

    /** Organization that a certificate names. */
    public CertificateOrganization organization() {
        return ORGANIZATION.get(this);
    }

    /** Address that confirms the domain. */
    public String approverEmail() {
        return APPROVER_EMAIL.get(this);
    }

    /** Id of the server software. */
    public String softwareId() {
        return SOFTWARE_ID.get(this);
    }

    /** Builds a {@link Certificate}. */
    public static final class Builder extends JsonObjectBuilder<Certificate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Certificate#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Certificate#domain()}. */
        public Builder domain(String domain) {
            DOMAIN.set(this, domain);
            return this;
        }

        /** Sets {@link Certificate#dateCreated()}. */
        public Builder dateCreated(LocalDate dateCreated) {
            DATE_CREATED.set(this, dateCreated);
            return this;
        }

        /** Sets {@link Certificate#firstPayment()}. */
        public Builder firstPayment(BigDecimal firstPayment) {
            FIRST_PAYMENT.set(this, firstPayment);
            return this;
        }

        /** Sets {@link Certificate#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link Certificate#billingCycle()}. */
        public Builder billingCycle(String billingCycle) {
            BILLING_CYCLE.set(this, billingCycle);
            return this;
        }

        /** Sets {@link Certificate#nextDue()}. */
        public Builder nextDue(LocalDate nextDue) {
            NEXT_DUE.set(this, nextDue);
            return this;
        }

        /** Sets {@link Certificate#nextInvoice()}. */
        public Builder nextInvoice(LocalDate nextInvoice) {
            NEXT_INVOICE.set(this, nextInvoice);
            return this;
        }

        /** Sets {@link Certificate#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Certificate#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link Certificate#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Certificate#certificateStatus()}. */
        public Builder certificateStatus(String certificateStatus) {
            CERTIFICATE_STATUS.set(this, certificateStatus);
            return this;
        }

        /** Sets {@link Certificate#expires()}. */
        public Builder expires(String expires) {
            EXPIRES.set(this, expires);
            return this;
        }

        /** Sets {@link Certificate#csr()}. */
        public Builder csr(String csr) {
            CSR.set(this, csr);
            return this;
        }

        /** Sets {@link Certificate#contacts()}. */
        public Builder contacts(CertificateContacts contacts) {
            CONTACTS.set(this, contacts);
            return this;
        }

        /** Sets {@link Certificate#organization()}. */
        public Builder organization(CertificateOrganization organization) {
            ORGANIZATION.set(this, organization);
            return this;
        }

        /** Sets {@link Certificate#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            APPROVER_EMAIL.set(this, approverEmail);
            return this;
        }

        /** Sets {@link Certificate#softwareId()}. */
        public Builder softwareId(String softwareId) {
            SOFTWARE_ID.set(this, softwareId);
            return this;
        }
    }
}
