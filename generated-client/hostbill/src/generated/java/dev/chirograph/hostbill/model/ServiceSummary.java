// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ServiceSummary
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

/** Service as a row of the list. */
public final class ServiceSummary extends ObjectModel {
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

    /** How this type is read and written. */
    public static final ObjectType<ServiceSummary> TYPE = ObjectType.of(ServiceSummary.class, ServiceSummary::new, ID,
            DOMAIN, TOTAL, STATUS, BILLING_CYCLE, NEXT_DUE, CATEGORY, CATEGORY_URL, NAME);

    private ServiceSummary(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code domain}, {@code total}, {@code status}, {@code billingCycle},
     * {@code nextDue}, {@code category}, {@code categoryUrl}, {@code name}.
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

    /** Domain or host name of the service. */
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

    /** Billing period in words, such as Monthly. Example: {@code Monthly}. */
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

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ServiceSummary}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ServiceSummary#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link ServiceSummary#domain()}. */
        public Builder domain(String domain) {
            set(DOMAIN, domain);
            return this;
        }

        /** Sets {@link ServiceSummary#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link ServiceSummary#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link ServiceSummary#billingCycle()}. */
        public Builder billingCycle(String billingCycle) {
            set(BILLING_CYCLE, billingCycle);
            return this;
        }

        /** Sets {@link ServiceSummary#nextDue()}. */
        public Builder nextDue(LocalDate nextDue) {
            set(NEXT_DUE, nextDue);
            return this;
        }

        /** Sets {@link ServiceSummary#category()}. */
        public Builder category(String category) {
            set(CATEGORY, category);
            return this;
        }

        /** Sets {@link ServiceSummary#categoryUrl()}. */
        public Builder categoryUrl(String categoryUrl) {
            set(CATEGORY_URL, categoryUrl);
            return this;
        }

        /** Sets {@link ServiceSummary#name()}. */
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
        public ServiceSummary build() {
            return new ServiceSummary(objectValues());
        }
    }
}
