// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuotedProduct
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Product in a quote. The document leaves further members out. */
public final class QuotedProduct extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> CATEGORY_NAME = Property.required("category_name", JsonTypes.STRING);
    private static final Property<Long> CATEGORY_ID = Property.required("category_id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> DOMAIN = Property.required("domain", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<QuotedProduct> TYPE = ObjectType.of(QuotedProduct.class, QuotedProduct::new, ID,
            CATEGORY_NAME, CATEGORY_ID, NAME, DOMAIN);

    private QuotedProduct(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code categoryName}, {@code categoryId}, {@code name},
     * {@code domain}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the product. */
    public Long id() {
        return required(ID);
    }

    /** Name of its category. */
    public String categoryName() {
        return required(CATEGORY_NAME);
    }

    /** Id of its category. */
    public Long categoryId() {
        return required(CATEGORY_ID);
    }

    /** Name of the product. */
    public String name() {
        return required(NAME);
    }

    /** Domain name of the service. */
    public String domain() {
        return required(DOMAIN);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link QuotedProduct}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link QuotedProduct#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link QuotedProduct#categoryName()}. */
        public Builder categoryName(String categoryName) {
            set(CATEGORY_NAME, categoryName);
            return this;
        }

        /** Sets {@link QuotedProduct#categoryId()}. */
        public Builder categoryId(long categoryId) {
            set(CATEGORY_ID, categoryId);
            return this;
        }

        /** Sets {@link QuotedProduct#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link QuotedProduct#domain()}. */
        public Builder domain(String domain) {
            set(DOMAIN, domain);
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
        public QuotedProduct build() {
            return new QuotedProduct(objectValues());
        }
    }
}
