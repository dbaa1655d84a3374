// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Product
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Product that can be ordered. */
public final class Product extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<Boolean> STOCK = Property.required("stock", JsonTypes.BOOLEAN);
    private static final Property<String> PAY_TYPE = Property.required("paytype", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<String> QUANTITY = Property.required("qty", JsonTypes.STRING);
    private static final Property<List<String>> TAGS = Property.required("tags", JsonTypes.list(JsonTypes.STRING));
    private static final Property<List<BillingPeriod>> PERIODS =
            Property.required("periods", JsonTypes.list(() -> BillingPeriod.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<Product> TYPE = ObjectType.of(Product.class, Product::new, ID, TYPE_, NAME, STOCK,
            PAY_TYPE, DESCRIPTION, QUANTITY, TAGS, PERIODS);

    private Product(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code type}, {@code name}, {@code stock}, {@code payType},
     * {@code description}, {@code quantity}, {@code tags}, {@code periods}.
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

    /** Id of the product type. */
    public String type() {
        return required(TYPE_);
    }

    /** Name of the product. */
    public String name() {
        return required(NAME);
    }

    /** Whether the portal counts stock. */
    public Boolean stock() {
        return required(STOCK);
    }

    /** How the product is billed, such as Regular. Example: {@code Regular}. */
    public String payType() {
        return required(PAY_TYPE);
    }

    /** Text of several lines, possibly HTML. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** Number in stock. */
    public String quantity() {
        return required(QUANTITY);
    }

    /** Tags of the product. */
    public List<String> tags() {
        return list(TAGS);
    }

    /** Billing periods on offer. */
    public List<BillingPeriod> periods() {
        return list(PERIODS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Product}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Product#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Product#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link Product#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link Product#stock()}. */
        public Builder stock(boolean stock) {
            set(STOCK, stock);
            return this;
        }

        /** Sets {@link Product#payType()}. */
        public Builder payType(String payType) {
            set(PAY_TYPE, payType);
            return this;
        }

        /** Sets {@link Product#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link Product#quantity()}. */
        public Builder quantity(String quantity) {
            set(QUANTITY, quantity);
            return this;
        }

        /** Sets {@link Product#tags()}. */
        public Builder tags(List<String> tags) {
            set(TAGS, tags);
            return this;
        }

        /** Sets {@link Product#periods()}. */
        public Builder periods(List<BillingPeriod> periods) {
            set(PERIODS, periods);
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
        public Product build() {
            return new Product(objectValues());
        }
    }
}
