// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductDetails
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
import org.jspecify.annotations.Nullable;

/** Product with all that an order can set. */
public final class ProductDetails extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> CATEGORY_NAME = Property.required("category_name", JsonTypes.STRING);
    private static final Property<String> CATEGORY_ID = Property.required("category_id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<String> RECURRING = Property.required("recurring", JsonTypes.STRING);
    private static final Property<BigDecimal> SETUP = Property.required("setup", JsonTypes.DECIMAL);
    private static final Property<ProductConfiguration> CONFIG =
            Property.required("config", () -> ProductConfiguration.TYPE);
    private static final Property<BigDecimal> RECURRING_PRICE = Property.required("recurring_price", JsonTypes.DECIMAL);
    private static final Property<String> PRORATA_DATE = Property.required("prorata_date", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ProductDetails> TYPE = ObjectType.of(ProductDetails.class, ProductDetails::new, ID,
            CATEGORY_NAME, CATEGORY_ID, NAME, PRICE, RECURRING, SETUP, CONFIG, RECURRING_PRICE, PRORATA_DATE);

    private ProductDetails(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code categoryName}, {@code categoryId}, {@code name},
     * {@code price}, {@code recurring}, {@code setup}, {@code config}, {@code recurringPrice}, {@code prorataDate}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the product; names it in paths. */
    public String id() {
        return required(ID);
    }

    /** Name of its category. */
    public String categoryName() {
        return required(CATEGORY_NAME);
    }

    /** Id of its category. */
    public String categoryId() {
        return required(CATEGORY_ID);
    }

    /** Name of the product. */
    public String name() {
        return required(NAME);
    }

    /** Price of the first billing period. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Letter of the preselected billing period. */
    public String recurring() {
        return required(RECURRING);
    }

    /** Price of the setup. */
    public BigDecimal setup() {
        return required(SETUP);
    }

    /** Fields that an order of a product can fill. */
    public ProductConfiguration config() {
        return required(CONFIG);
    }

    /** Price of each further billing period. */
    public BigDecimal recurringPrice() {
        return required(RECURRING_PRICE);
    }

    /** Day up to which the first period is billed in part; null without one. */
    public @Nullable String prorataDate() {
        return optional(PRORATA_DATE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ProductDetails}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ProductDetails#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link ProductDetails#categoryName()}. */
        public Builder categoryName(String categoryName) {
            set(CATEGORY_NAME, categoryName);
            return this;
        }

        /** Sets {@link ProductDetails#categoryId()}. */
        public Builder categoryId(String categoryId) {
            set(CATEGORY_ID, categoryId);
            return this;
        }

        /** Sets {@link ProductDetails#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link ProductDetails#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link ProductDetails#recurring()}. */
        public Builder recurring(String recurring) {
            set(RECURRING, recurring);
            return this;
        }

        /** Sets {@link ProductDetails#setup()}. */
        public Builder setup(BigDecimal setup) {
            set(SETUP, setup);
            return this;
        }

        /** Sets {@link ProductDetails#config()}. */
        public Builder config(ProductConfiguration config) {
            set(CONFIG, config);
            return this;
        }

        /** Sets {@link ProductDetails#recurringPrice()}. */
        public Builder recurringPrice(BigDecimal recurringPrice) {
            set(RECURRING_PRICE, recurringPrice);
            return this;
        }

        /** Sets {@link ProductDetails#prorataDate()}. */
        public Builder prorataDate(@Nullable String prorataDate) {
            set(PRORATA_DATE, prorataDate);
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
        public ProductDetails build() {
            return new ProductDetails(objectValues());
        }
    }
}
