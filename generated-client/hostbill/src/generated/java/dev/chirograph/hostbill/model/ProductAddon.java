// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductAddon
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addon to a product. */
public final class ProductAddon extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> TITLE = Property.required("title", JsonTypes.STRING);
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> VALUE = Property.required("value", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<List<AddonOption>> CONFIG =
            Property.required("config", JsonTypes.list(() -> AddonOption.TYPE));
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> RECURRING_PRICE = Property.required("recurring_price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> SETUP = Property.required("setup", JsonTypes.DECIMAL);
    private static final Property<String> PRORATA_DATE = Property.required("prorata_date", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ProductAddon> TYPE = ObjectType.of(ProductAddon.class, ProductAddon::new, TYPE_,
            TITLE, ID, VALUE, DESCRIPTION, CONFIG, PRICE, RECURRING_PRICE, SETUP, PRORATA_DATE);

    private ProductAddon(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code type}, {@code title}, {@code id}, {@code value}, {@code description},
     * {@code config}, {@code price}, {@code recurringPrice}, {@code setup}, {@code prorataDate}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of entry: subitem. */
    public String type() {
        return required(TYPE_);
    }

    /** Title of the addon. */
    public String title() {
        return required(TITLE);
    }

    /** Id of the addon. */
    public String id() {
        return required(ID);
    }

    /** Present value. */
    public @Nullable String value() {
        return optional(VALUE);
    }

    /** Help text. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** Fields of the addon. */
    public List<AddonOption> config() {
        return list(CONFIG);
    }

    /** Price of the present value. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Price of each further billing period. */
    public BigDecimal recurringPrice() {
        return required(RECURRING_PRICE);
    }

    /** Setup price of the present value. */
    public BigDecimal setup() {
        return required(SETUP);
    }

    /** Day up to which the first period is billed in part; null without one. */
    public @Nullable String prorataDate() {
        return optional(PRORATA_DATE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ProductAddon}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ProductAddon#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link ProductAddon#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link ProductAddon#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link ProductAddon#value()}. */
        public Builder value(@Nullable String value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link ProductAddon#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link ProductAddon#config()}. */
        public Builder config(List<AddonOption> config) {
            set(CONFIG, config);
            return this;
        }

        /** Sets {@link ProductAddon#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link ProductAddon#recurringPrice()}. */
        public Builder recurringPrice(BigDecimal recurringPrice) {
            set(RECURRING_PRICE, recurringPrice);
            return this;
        }

        /** Sets {@link ProductAddon#setup()}. */
        public Builder setup(BigDecimal setup) {
            set(SETUP, setup);
            return this;
        }

        /** Sets {@link ProductAddon#prorataDate()}. */
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
        public ProductAddon build() {
            return new ProductAddon(objectValues());
        }
    }
}
