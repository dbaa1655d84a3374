// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateSummary
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

/** Certificate service as a row of the list. */
public final class CertificateSummary extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> DOMAIN = JsonTypes.STRING.required("domain");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL_STRING.required("total");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<String> BILLING_CYCLE = JsonTypes.STRING.required("billingcycle");
    private static final Property<LocalDate> NEXT_DUE = JsonTypes.DATE.required("next_due").nullWords("0000-00-00");
    private static final Property<String> CATEGORY = JsonTypes.STRING.required("category");
    private static final Property<String> CATEGORY_URL = JsonTypes.STRING.required("category_url");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> APPROVER_EMAIL = JsonTypes.STRING.required("cert_email");
    private static final Property<String> CERTIFICATE_STATUS = JsonTypes.STRING.required("cert_status");
    private static final Property<String> EXPIRES =
            JsonTypes.STRING.required("cert_expires").nullWords("0000-00-00 00:00:00");

    /** How this type is read and written. */
    public static final ObjectType<CertificateSummary> TYPE = ObjectType.<CertificateSummary>of(
            new CertificateSummary(ObjectValues.NONE), ID, DOMAIN, TOTAL, STATUS, BILLING_CYCLE, NEXT_DUE, CATEGORY,
            CATEGORY_URL, NAME, APPROVER_EMAIL, CERTIFICATE_STATUS, EXPIRES);

    private CertificateSummary(ObjectValues values) {
        super(values);
    }

    @Override
    protected CertificateSummary create(ObjectValues members) {
        return new CertificateSummary(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code domain}, {@code total}, {@code status}, {@code billingCycle},
     * {@code nextDue}, {@code category}, {@code categoryUrl}, {@code name}, {@code approverEmail},
     * {@code certificateStatus}, {@code expires}.
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

    /** Price of one billing period. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /** State of the service; a word of the portal, such as Pending. Example: {@code Pending}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Billing period in words, such as Annually. Example: {@code Annually}. */
    public String billingCycle() {
        return BILLING_CYCLE.get(this);
    }

    /** Day of the next payment. Null for {@code 0000-00-00}. */
    public @Nullable LocalDate nextDue() {
        return NEXT_DUE.find(this);
    }

    /** Name of the product category. */
    public String category() {
        return CATEGORY.get(this);
    }

    /** Short name of the category in addresses. */
    public String categoryUrl() {
        return CATEGORY_URL.get(this);
    }

    /** Name of the product. */
    public String name() {
        return NAME.get(this);
    }

    /** Address that confirms the domain. */
    public String approverEmail() {
        return APPROVER_EMAIL.get(this);
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

    /** Builds a {@link CertificateSummary}. */
    public static final class Builder extends JsonObjectBuilder<CertificateSummary, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CertificateSummary#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link CertificateSummary#domain()}. */
        public Builder domain(String domain) {
            DOMAIN.set(this, domain);
            return this;
        }

        /** Sets {@link CertificateSummary#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link CertificateSummary#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link CertificateSummary#billingCycle()}. */
        public Builder billingCycle(String billingCycle) {
            BILLING_CYCLE.set(this, billingCycle);
            return this;
        }

        /** Sets {@link CertificateSummary#nextDue()}. */
        public Builder nextDue(LocalDate nextDue) {
            NEXT_DUE.set(this, nextDue);
            return this;
        }

        /** Sets {@link CertificateSummary#category()}. */
        public Builder category(String category) {
            CATEGORY.set(this, category);
            return this;
        }

        /** Sets {@link CertificateSummary#categoryUrl()}. */
        public Builder categoryUrl(String categoryUrl) {
            CATEGORY_URL.set(this, categoryUrl);
            return this;
        }

        /** Sets {@link CertificateSummary#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link CertificateSummary#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            APPROVER_EMAIL.set(this, approverEmail);
            return this;
        }

        /** Sets {@link CertificateSummary#certificateStatus()}. */
        public Builder certificateStatus(String certificateStatus) {
            CERTIFICATE_STATUS.set(this, certificateStatus);
            return this;
        }

        /** Sets {@link CertificateSummary#expires()}. */
        public Builder expires(String expires) {
            EXPIRES.set(this, expires);
            return this;
        }
    }
}
