// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuotedDomain
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Domain in a quote. The document leaves further members out. */
public final class QuotedDomain extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<Long> INDEX = Property.required("index", JsonTypes.LONG);
    private static final Property<String> CATEGORY_ID = Property.required("category_id", JsonTypes.STRING);
    private static final Property<String> CATEGORY_NAME = Property.required("category_name", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> TLD = Property.required("tld", JsonTypes.STRING);
    private static final Property<Long> PERIOD = Property.required("period", JsonTypes.LONG);
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL_STRING);

    /** How this type is read and written. */
    public static final ObjectType<QuotedDomain> TYPE = ObjectType.of(QuotedDomain.class, QuotedDomain::new, ID, INDEX,
            CATEGORY_ID, CATEGORY_NAME, NAME, TLD, PERIOD, PRICE);

    private QuotedDomain(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code index}, {@code categoryId}, {@code categoryName},
     * {@code name}, {@code tld}, {@code period}, {@code price}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the domain product. */
    public Long id() {
        return required(ID);
    }

    /** Place of the domain in its item. */
    public Long index() {
        return required(INDEX);
    }

    /** Id of its category. */
    public String categoryId() {
        return required(CATEGORY_ID);
    }

    /** Name of its category. */
    public String categoryName() {
        return required(CATEGORY_NAME);
    }

    /** Domain name. */
    public String name() {
        return required(NAME);
    }

    /** Top-level domain with its dot. */
    public String tld() {
        return required(TLD);
    }

    /** Years of registration. */
    public Long period() {
        return required(PERIOD);
    }

    /** Price of that time. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link QuotedDomain}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link QuotedDomain#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link QuotedDomain#index()}. */
        public Builder index(long index) {
            set(INDEX, index);
            return this;
        }

        /** Sets {@link QuotedDomain#categoryId()}. */
        public Builder categoryId(String categoryId) {
            set(CATEGORY_ID, categoryId);
            return this;
        }

        /** Sets {@link QuotedDomain#categoryName()}. */
        public Builder categoryName(String categoryName) {
            set(CATEGORY_NAME, categoryName);
            return this;
        }

        /** Sets {@link QuotedDomain#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link QuotedDomain#tld()}. */
        public Builder tld(String tld) {
            set(TLD, tld);
            return this;
        }

        /** Sets {@link QuotedDomain#period()}. */
        public Builder period(long period) {
            set(PERIOD, period);
            return this;
        }

        /** Sets {@link QuotedDomain#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
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
        public QuotedDomain build() {
            return new QuotedDomain(objectValues());
        }
    }
}
