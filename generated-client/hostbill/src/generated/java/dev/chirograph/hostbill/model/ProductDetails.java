// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductDetails
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Product with all that an order can set. */
public final class ProductDetails extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> CATEGORY_NAME = JsonTypes.STRING.required("category_name");
    private static final Property<String> CATEGORY_ID = JsonTypes.STRING.required("category_id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<String> RECURRING = JsonTypes.STRING.required("recurring");
    private static final Property<BigDecimal> SETUP = JsonTypes.DECIMAL.required("setup");
    private static final Property<ProductConfiguration> CONFIG =
            JsonTypes.ref(ProductConfiguration.class).required("config");
    private static final Property<BigDecimal> RECURRING_PRICE = JsonTypes.DECIMAL.required("recurring_price");
    private static final Property<String> PRORATA_DATE = JsonTypes.STRING.required("prorata_date");

    /** How this type is read and written. */
    public static final ObjectType<ProductDetails> TYPE = ObjectType.<ProductDetails>of(
            new ProductDetails(ObjectValues.NONE), ID, CATEGORY_NAME, CATEGORY_ID, NAME, PRICE, RECURRING, SETUP,
            CONFIG, RECURRING_PRICE, PRORATA_DATE);

    private ProductDetails(ObjectValues values) {
        super(values);
    }

    @Override
    protected ProductDetails create(ObjectValues members) {
        return new ProductDetails(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code categoryName}, {@code categoryId}, {@code name},
     * {@code price}, {@code recurring}, {@code setup}, {@code config}, {@code recurringPrice}, {@code prorataDate}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the product; names it in paths. */
    public String id() {
        return ID.get(this);
    }

    /** Name of its category. */
    public String categoryName() {
        return CATEGORY_NAME.get(this);
    }

    /** Id of its category. */
    public String categoryId() {
        return CATEGORY_ID.get(this);
    }

    /** Name of the product. */
    public String name() {
        return NAME.get(this);
    }

    /** Price of the first billing period. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Letter of the preselected billing period. */
    public String recurring() {
        return RECURRING.get(this);
    }

    /** Price of the setup. */
    public BigDecimal setup() {
        return SETUP.get(this);
    }

    /** Fields that an order of a product can fill. */
    public ProductConfiguration config() {
        return CONFIG.get(this);
    }

    /** Price of each further billing period. */
    public BigDecimal recurringPrice() {
        return RECURRING_PRICE.get(this);
    }

    /** Day up to which the first period is billed in part; null without one. */
    public @Nullable String prorataDate() {
        return PRORATA_DATE.find(this);
    }

    /** Builds a {@link ProductDetails}. */
    public static final class Builder extends JsonObjectBuilder<ProductDetails, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ProductDetails#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link ProductDetails#categoryName()}. */
        public Builder categoryName(String categoryName) {
            CATEGORY_NAME.set(this, categoryName);
            return this;
        }

        /** Sets {@link ProductDetails#categoryId()}. */
        public Builder categoryId(String categoryId) {
            CATEGORY_ID.set(this, categoryId);
            return this;
        }

        /** Sets {@link ProductDetails#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link ProductDetails#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link ProductDetails#recurring()}. */
        public Builder recurring(String recurring) {
            RECURRING.set(this, recurring);
            return this;
        }

        /** Sets {@link ProductDetails#setup()}. */
        public Builder setup(BigDecimal setup) {
            SETUP.set(this, setup);
            return this;
        }

        /** Sets {@link ProductDetails#config()}. */
        public Builder config(ProductConfiguration config) {
            CONFIG.set(this, config);
            return this;
        }

        /** Sets {@link ProductDetails#recurringPrice()}. */
        public Builder recurringPrice(BigDecimal recurringPrice) {
            RECURRING_PRICE.set(this, recurringPrice);
            return this;
        }

        /** Sets {@link ProductDetails#prorataDate()}. */
        public Builder prorataDate(@Nullable String prorataDate) {
            PRORATA_DATE.set(this, prorataDate);
            return this;
        }
    }
}
