// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuotedDomain
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Domain in a quote. The document leaves further members out. */
public final class QuotedDomain extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<Long> INDEX = JsonTypes.LONG.required("index");
    private static final Property<String> CATEGORY_ID = JsonTypes.STRING.required("category_id");
    private static final Property<String> CATEGORY_NAME = JsonTypes.STRING.required("category_name");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> TLD = JsonTypes.STRING.required("tld");
    private static final Property<Long> PERIOD = JsonTypes.LONG.required("period");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL_STRING.required("price");

    /** How this type is read and written. */
    public static final ObjectType<QuotedDomain> TYPE = ObjectType.<QuotedDomain>of(new QuotedDomain(ObjectValues.NONE),
            ID, INDEX, CATEGORY_ID, CATEGORY_NAME, NAME, TLD, PERIOD, PRICE);

    private QuotedDomain(ObjectValues values) {
        super(values);
    }

    @Override
    protected QuotedDomain create(ObjectValues members) {
        return new QuotedDomain(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code index}, {@code categoryId}, {@code categoryName},
     * {@code name}, {@code tld}, {@code period}, {@code price}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the domain product. */
    public Long id() {
        return ID.get(this);
    }

    /** Place of the domain in its item. */
    public Long index() {
        return INDEX.get(this);
    }

    /** Id of its category. */
    public String categoryId() {
        return CATEGORY_ID.get(this);
    }

    /** Name of its category. */
    public String categoryName() {
        return CATEGORY_NAME.get(this);
    }

    /** Domain name. */
    public String name() {
        return NAME.get(this);
    }

    /** Top-level domain with its dot. */
    public String tld() {
        return TLD.get(this);
    }

    /** Years of registration. */
    public Long period() {
        return PERIOD.get(this);
    }

    /** Price of that time. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Builds a {@link QuotedDomain}. */
    public static final class Builder extends JsonObjectBuilder<QuotedDomain, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link QuotedDomain#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link QuotedDomain#index()}. */
        public Builder index(long index) {
            INDEX.set(this, index);
            return this;
        }

        /** Sets {@link QuotedDomain#categoryId()}. */
        public Builder categoryId(String categoryId) {
            CATEGORY_ID.set(this, categoryId);
            return this;
        }

        /** Sets {@link QuotedDomain#categoryName()}. */
        public Builder categoryName(String categoryName) {
            CATEGORY_NAME.set(this, categoryName);
            return this;
        }

        /** Sets {@link QuotedDomain#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link QuotedDomain#tld()}. */
        public Builder tld(String tld) {
            TLD.set(this, tld);
            return this;
        }

        /** Sets {@link QuotedDomain#period()}. */
        public Builder period(long period) {
            PERIOD.set(this, period);
            return this;
        }

        /** Sets {@link QuotedDomain#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }
    }
}
