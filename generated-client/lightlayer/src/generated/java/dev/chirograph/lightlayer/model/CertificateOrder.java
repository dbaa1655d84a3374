// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateOrder
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Order of a certificate. */
public final class CertificateOrder extends ObjectModel {
    private static final Property<Long> PRODUCT_ID = Property.required("product_id", JsonTypes.LONG);
    private static final Property<String> CSR = Property.required("csr", JsonTypes.STRING);
    private static final Property<Long> YEARS = Property.optional("years", JsonTypes.LONG);
    private static final Property<Long> PAYMENT_METHOD_ID = Property.optional("pay_method", JsonTypes.LONG);
    private static final Property<String> APPROVER_EMAIL = Property.optional("approver_email", JsonTypes.STRING);
    private static final Property<Long> ADMIN_CONTACT_ID = Property.optional("admin", JsonTypes.LONG);
    private static final Property<Long> TECHNICAL_CONTACT_ID = Property.optional("tech", JsonTypes.LONG);
    private static final Property<Long> BILLING_CONTACT_ID = Property.optional("billing", JsonTypes.LONG);
    private static final Property<CertificateOrganization> ORGANIZATION =
            Property.optional("organization", () -> CertificateOrganization.TYPE);
    private static final Property<Long> SOFTWARE_ID = Property.optional("software", JsonTypes.LONG);
    private static final Property<Map<String, JsonNode>> DATA = Property.optional("data", JsonTypes.map(JsonTypes.ANY));
    private static final Property<Long> AFFILIATE_ID = Property.optional("aff_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<CertificateOrder> TYPE = ObjectType.of(CertificateOrder.class, CertificateOrder::new,
            PRODUCT_ID, CSR, YEARS, PAYMENT_METHOD_ID, APPROVER_EMAIL, ADMIN_CONTACT_ID, TECHNICAL_CONTACT_ID,
            BILLING_CONTACT_ID, ORGANIZATION, SOFTWARE_ID, DATA, AFFILIATE_ID);

    private CertificateOrder(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code productId}, {@code csr}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the certificate product. */
    public Long productId() {
        return required(PRODUCT_ID);
    }

    /**
     * What the certificate is for: a domain name by the document, a certificate request in PEM form in an order of
     * several items.
     */
    public String csr() {
        return required(CSR);
    }

    /** Years of validity. */
    public @Nullable Long years() {
        return optional(YEARS);
    }

    /** Id of the payment method. */
    public @Nullable Long paymentMethodId() {
        return optional(PAYMENT_METHOD_ID);
    }

    /** Address that confirms the domain. */
    public @Nullable String approverEmail() {
        return optional(APPROVER_EMAIL);
    }

    /** Id of the contact for administration. */
    public @Nullable Long adminContactId() {
        return optional(ADMIN_CONTACT_ID);
    }

    /** Id of the contact for technical questions. */
    public @Nullable Long technicalContactId() {
        return optional(TECHNICAL_CONTACT_ID);
    }

    /** Id of the contact for invoices. */
    public @Nullable Long billingContactId() {
        return optional(BILLING_CONTACT_ID);
    }

    /** Organization that a certificate names. */
    public @Nullable CertificateOrganization organization() {
        return optional(ORGANIZATION);
    }

    /** Id of the server software. */
    public @Nullable Long softwareId() {
        return optional(SOFTWARE_ID);
    }

    /** Further values that some products need; not documented. */
    public Map<String, JsonNode> data() {
        return map(DATA);
    }

    /** Id of the affiliate who is to be credited. */
    public @Nullable Long affiliateId() {
        return optional(AFFILIATE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CertificateOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CertificateOrder#productId()}. */
        public Builder productId(long productId) {
            set(PRODUCT_ID, productId);
            return this;
        }

        /** Sets {@link CertificateOrder#csr()}. */
        public Builder csr(String csr) {
            set(CSR, csr);
            return this;
        }

        /** Sets {@link CertificateOrder#years()}. */
        public Builder years(long years) {
            set(YEARS, years);
            return this;
        }

        /** Sets {@link CertificateOrder#paymentMethodId()}. */
        public Builder paymentMethodId(long paymentMethodId) {
            set(PAYMENT_METHOD_ID, paymentMethodId);
            return this;
        }

        /** Sets {@link CertificateOrder#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            set(APPROVER_EMAIL, approverEmail);
            return this;
        }

        /** Sets {@link CertificateOrder#adminContactId()}. */
        public Builder adminContactId(long adminContactId) {
            set(ADMIN_CONTACT_ID, adminContactId);
            return this;
        }

        /** Sets {@link CertificateOrder#technicalContactId()}. */
        public Builder technicalContactId(long technicalContactId) {
            set(TECHNICAL_CONTACT_ID, technicalContactId);
            return this;
        }

        /** Sets {@link CertificateOrder#billingContactId()}. */
        public Builder billingContactId(long billingContactId) {
            set(BILLING_CONTACT_ID, billingContactId);
            return this;
        }

        /** Sets {@link CertificateOrder#organization()}. */
        public Builder organization(CertificateOrganization organization) {
            set(ORGANIZATION, organization);
            return this;
        }

        /** Sets {@link CertificateOrder#softwareId()}. */
        public Builder softwareId(long softwareId) {
            set(SOFTWARE_ID, softwareId);
            return this;
        }

        /** Sets {@link CertificateOrder#data()}. */
        public Builder data(Map<String, JsonNode> data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link CertificateOrder#affiliateId()}. */
        public Builder affiliateId(long affiliateId) {
            set(AFFILIATE_ID, affiliateId);
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
        public CertificateOrder build() {
            return new CertificateOrder(objectValues());
        }
    }
}
