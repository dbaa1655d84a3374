// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateOrder
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Order of a certificate. */
public final class CertificateOrder extends JsonObjectModel {
    private static final Property<Long> PRODUCT_ID = JsonTypes.LONG.required("product_id");
    private static final Property<String> CSR = JsonTypes.STRING.required("csr");
    private static final Property<Long> YEARS = JsonTypes.LONG.optional("years");
    private static final Property<Long> PAYMENT_METHOD_ID = JsonTypes.LONG.optional("pay_method");
    private static final Property<String> APPROVER_EMAIL = JsonTypes.STRING.optional("approver_email");
    private static final Property<Long> ADMIN_CONTACT_ID = JsonTypes.LONG.optional("admin");
    private static final Property<Long> TECHNICAL_CONTACT_ID = JsonTypes.LONG.optional("tech");
    private static final Property<Long> BILLING_CONTACT_ID = JsonTypes.LONG.optional("billing");
    private static final Property<CertificateOrganization> ORGANIZATION =
            JsonTypes.ref(CertificateOrganization.class).optional("organization");
    private static final Property<Long> SOFTWARE_ID = JsonTypes.LONG.optional("software");
    private static final Property<Map<String, JsonNode>> DATA = JsonTypes.ANY.map().optional("data");
    private static final Property<Long> AFFILIATE_ID = JsonTypes.LONG.optional("aff_id");

    /** How this type is read and written. */
    public static final ObjectType<CertificateOrder> TYPE = ObjectType.<CertificateOrder>of(
            new CertificateOrder(ObjectValues.NONE), PRODUCT_ID, CSR, YEARS, PAYMENT_METHOD_ID, APPROVER_EMAIL,
            ADMIN_CONTACT_ID, TECHNICAL_CONTACT_ID, BILLING_CONTACT_ID, ORGANIZATION, SOFTWARE_ID, DATA, AFFILIATE_ID);

    private CertificateOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected CertificateOrder create(ObjectValues members) {
        return new CertificateOrder(members);
    }

    /** Starts an empty object; it needs {@code productId}, {@code csr}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the certificate product. */
    public Long productId() {
        return PRODUCT_ID.get(this);
    }

    /**
     * What the certificate is for: a domain name by the document, a certificate request in PEM form in an order of
     * several items.
     */
    public String csr() {
        return CSR.get(this);
    }

    /** Years of validity. */
    public @Nullable Long years() {
        return YEARS.find(this);
    }

    /** Id of the payment method. */
    public @Nullable Long paymentMethodId() {
        return PAYMENT_METHOD_ID.find(this);
    }

    /** Address that confirms the domain. */
    public @Nullable String approverEmail() {
        return APPROVER_EMAIL.find(this);
    }

    /** Id of the contact for administration. */
    public @Nullable Long adminContactId() {
        return ADMIN_CONTACT_ID.find(this);
    }

    /** Id of the contact for technical questions. */
    public @Nullable Long technicalContactId() {
        return TECHNICAL_CONTACT_ID.find(this);
    }

    /** Id of the contact for invoices. */
    public @Nullable Long billingContactId() {
        return BILLING_CONTACT_ID.find(this);
    }

    /** Organization that a certificate names. */
    public @Nullable CertificateOrganization organization() {
        return ORGANIZATION.find(this);
    }

    /** Id of the server software. */
    public @Nullable Long softwareId() {
        return SOFTWARE_ID.find(this);
    }

    /** Further values that some products need; not documented. */
    public Map<String, JsonNode> data() {
        return DATA.get(this);
    }

    /** Id of the affiliate who is to be credited. */
    public @Nullable Long affiliateId() {
        return AFFILIATE_ID.find(this);
    }

    /** Builds a {@link CertificateOrder}. */
    public static final class Builder extends JsonObjectBuilder<CertificateOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CertificateOrder#productId()}. */
        public Builder productId(long productId) {
            PRODUCT_ID.set(this, productId);
            return this;
        }

        /** Sets {@link CertificateOrder#csr()}. */
        public Builder csr(String csr) {
            CSR.set(this, csr);
            return this;
        }

        /** Sets {@link CertificateOrder#years()}. */
        public Builder years(long years) {
            YEARS.set(this, years);
            return this;
        }

        /** Sets {@link CertificateOrder#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            PAYMENT_METHOD_ID.set(this, paymentMethodId);
            return this;
        }

        /** Sets {@link CertificateOrder#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            APPROVER_EMAIL.set(this, approverEmail);
            return this;
        }

        /** Sets {@link CertificateOrder#adminContactId()}. */
        public Builder adminContactId(long adminContactId) {
            ADMIN_CONTACT_ID.set(this, adminContactId);
            return this;
        }

        /** Sets {@link CertificateOrder#technicalContactId()}. */
        public Builder technicalContactId(long technicalContactId) {
            TECHNICAL_CONTACT_ID.set(this, technicalContactId);
            return this;
        }

        /** Sets {@link CertificateOrder#billingContactId()}. */
        public Builder billingContactId(long billingContactId) {
            BILLING_CONTACT_ID.set(this, billingContactId);
            return this;
        }

        /** Sets {@link CertificateOrder#organization()}. */
        public Builder organization(CertificateOrganization organization) {
            ORGANIZATION.set(this, organization);
            return this;
        }

        /** Sets {@link CertificateOrder#softwareId()}. */
        public Builder softwareId(long softwareId) {
            SOFTWARE_ID.set(this, softwareId);
            return this;
        }

        /** Sets {@link CertificateOrder#data()}. */
        public Builder data(Map<String, JsonNode> data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link CertificateOrder#affiliateId()}. */
        public Builder affiliateId(long affiliateId) {
            AFFILIATE_ID.set(this, affiliateId);
            return this;
        }
    }
}
