// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateSummary
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

/** Certificate service as a row of the list. */
public final class CertificateSummary extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> DOMAIN = Property.required("domain", JsonTypes.STRING);
    private static final Property<BigDecimal> TOTAL = Property.required("total", JsonTypes.DECIMAL_STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<String> BILLING_CYCLE = Property.required("billingcycle", JsonTypes.STRING);
    private static final Property<LocalDate> NEXT_DUE =
            Property.required("next_due", JsonTypes.DATE).nullWords("0000-00-00");
    private static final Property<String> CATEGORY = Property.required("category", JsonTypes.STRING);
    private static final Property<String> CATEGORY_URL = Property.required("category_url", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> APPROVER_EMAIL = Property.required("cert_email", JsonTypes.STRING);
    private static final Property<String> CERTIFICATE_STATUS = Property.required("cert_status", JsonTypes.STRING);
    private static final Property<String> EXPIRES =
            Property.required("cert_expires", JsonTypes.STRING).nullWords("0000-00-00 00:00:00");

    /** How this type is read and written. */
    public static final ObjectType<CertificateSummary> TYPE = ObjectType.of(CertificateSummary.class,
            CertificateSummary::new, ID, DOMAIN, TOTAL, STATUS, BILLING_CYCLE, NEXT_DUE, CATEGORY, CATEGORY_URL, NAME,
            APPROVER_EMAIL, CERTIFICATE_STATUS, EXPIRES);

    private CertificateSummary(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code domain}, {@code total}, {@code status}, {@code billingCycle},
     * {@code nextDue}, {@code category}, {@code categoryUrl}, {@code name}, {@code approverEmail},
     * {@code certificateStatus}, {@code expires}.
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

    /** Price of one billing period. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /** State of the service; a word of the portal, such as Pending. Example: {@code Pending}. */
    public String status() {
        return required(STATUS);
    }

    /** Billing period in words, such as Annually. Example: {@code Annually}. */
    public String billingCycle() {
        return required(BILLING_CYCLE);
    }

    /** Day of the next payment. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate nextDue() {
        return optional(NEXT_DUE);
    }

    /** Name of the product category. */
    public String category() {
        return required(CATEGORY);
    }

    /** Short name of the category in addresses. */
    public String categoryUrl() {
        return required(CATEGORY_URL);
    }

    /** Name of the product. */
    public String name() {
        return required(NAME);
    }

    /** Address that confirms the domain. */
    public String approverEmail() {
        return required(APPROVER_EMAIL);
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

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CertificateSummary}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CertificateSummary#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link CertificateSummary#domain()}. */
        public Builder domain(String domain) {
            set(DOMAIN, domain);
            return this;
        }

        /** Sets {@link CertificateSummary#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link CertificateSummary#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link CertificateSummary#billingCycle()}. */
        public Builder billingCycle(String billingCycle) {
            set(BILLING_CYCLE, billingCycle);
            return this;
        }

        /** Sets {@link CertificateSummary#nextDue()}. */
        public Builder nextDue(LocalDate nextDue) {
            set(NEXT_DUE, nextDue);
            return this;
        }

        /** Sets {@link CertificateSummary#category()}. */
        public Builder category(String category) {
            set(CATEGORY, category);
            return this;
        }

        /** Sets {@link CertificateSummary#categoryUrl()}. */
        public Builder categoryUrl(String categoryUrl) {
            set(CATEGORY_URL, categoryUrl);
            return this;
        }

        /** Sets {@link CertificateSummary#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link CertificateSummary#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            set(APPROVER_EMAIL, approverEmail);
            return this;
        }

        /** Sets {@link CertificateSummary#certificateStatus()}. */
        public Builder certificateStatus(String certificateStatus) {
            set(CERTIFICATE_STATUS, certificateStatus);
            return this;
        }

        /** Sets {@link CertificateSummary#expires()}. */
        public Builder expires(String expires) {
            set(EXPIRES, expires);
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
        public CertificateSummary build() {
            return new CertificateSummary(objectValues());
        }
    }
}
