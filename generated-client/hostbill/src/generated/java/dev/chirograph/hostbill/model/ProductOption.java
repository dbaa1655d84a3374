// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductOption
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

/** Basic field of an order: billing period or domain. */
public final class ProductOption extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> TITLE = Property.required("title", JsonTypes.STRING);
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<List<BillingPeriod>> ITEMS =
            Property.optional("items", JsonTypes.list(() -> BillingPeriod.TYPE));
    private static final Property<String> VALUE = Property.required("value", JsonTypes.STRING);
    private static final Property<BigDecimal> PRICE = Property.optional("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> SETUP = Property.optional("setup", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<ProductOption> TYPE = ObjectType.of(ProductOption.class, ProductOption::new, TYPE_,
            TITLE, ID, NAME, ITEMS, VALUE, PRICE, SETUP);

    private ProductOption(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code type}, {@code title}, {@code id}, {@code name}, {@code value}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of field: select or input. */
    public String type() {
        return required(TYPE_);
    }

    /** Title of the field. */
    public String title() {
        return required(TITLE);
    }

    /** Id of the field. */
    public String id() {
        return required(ID);
    }

    /** Name of the field in an order. */
    public String name() {
        return required(NAME);
    }

    /** Choices of a select field. */
    public List<BillingPeriod> items() {
        return list(ITEMS);
    }

    /** Present value. */
    public @Nullable String value() {
        return optional(VALUE);
    }

    /** Price of the present value. */
    public @Nullable BigDecimal price() {
        return optional(PRICE);
    }

    /** Setup price of the present value. */
    public @Nullable BigDecimal setup() {
        return optional(SETUP);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ProductOption}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ProductOption#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link ProductOption#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link ProductOption#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link ProductOption#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link ProductOption#items()}. */
        public Builder items(List<BillingPeriod> items) {
            set(ITEMS, items);
            return this;
        }

        /** Sets {@link ProductOption#value()}. */
        public Builder value(@Nullable String value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link ProductOption#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link ProductOption#setup()}. */
        public Builder setup(BigDecimal setup) {
            set(SETUP, setup);
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
        public ProductOption build() {
            return new ProductOption(objectValues());
        }
    }
}
