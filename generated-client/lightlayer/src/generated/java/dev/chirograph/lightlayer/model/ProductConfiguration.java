// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductConfiguration
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

/** Fields that an order of a product can fill. */
public final class ProductConfiguration extends ObjectModel {
    private static final Property<List<ProductOption>> PRODUCT =
            Property.required("product", JsonTypes.list(() -> ProductOption.TYPE));
    private static final Property<List<FormField>> FORMS =
            Property.required("forms", JsonTypes.list(() -> FormField.TYPE));
    private static final Property<List<ProductAddon>> ADDONS =
            Property.required("addons", JsonTypes.list(() -> ProductAddon.TYPE));
    private static final Property<List<JsonNode>> SUBPRODUCTS =
            Property.required("subproducts", JsonTypes.list(JsonTypes.ANY));

    /** How this type is read and written. */
    public static final ObjectType<ProductConfiguration> TYPE = ObjectType.of(ProductConfiguration.class,
            ProductConfiguration::new, PRODUCT, FORMS, ADDONS, SUBPRODUCTS);

    private ProductConfiguration(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code product}, {@code forms}, {@code addons}, {@code subproducts}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Basic fields. */
    public List<ProductOption> product() {
        return list(PRODUCT);
    }

    /** Configuration fields. */
    public List<FormField> forms() {
        return list(FORMS);
    }

    /** Addons that can be ordered along with the product. */
    public List<ProductAddon> addons() {
        return list(ADDONS);
    }

    /** Products that can be ordered along; their members are not documented. */
    public List<JsonNode> subproducts() {
        return list(SUBPRODUCTS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ProductConfiguration}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ProductConfiguration#product()}. */
        public Builder product(List<ProductOption> product) {
            set(PRODUCT, product);
            return this;
        }

        /** Sets {@link ProductConfiguration#forms()}. */
        public Builder forms(List<FormField> forms) {
            set(FORMS, forms);
            return this;
        }

        /** Sets {@link ProductConfiguration#addons()}. */
        public Builder addons(List<ProductAddon> addons) {
            set(ADDONS, addons);
            return this;
        }

        /** Sets {@link ProductConfiguration#subproducts()}. */
        public Builder subproducts(List<JsonNode> subproducts) {
            set(SUBPRODUCTS, subproducts);
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
        public ProductConfiguration build() {
            return new ProductConfiguration(objectValues());
        }
    }
}
