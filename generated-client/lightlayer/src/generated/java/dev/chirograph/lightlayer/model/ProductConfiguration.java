// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductConfiguration
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Fields that an order of a product can fill. */
public final class ProductConfiguration extends JsonObjectModel {
    private static final Property<List<ProductOption>> PRODUCT =
            JsonTypes.ref(ProductOption.class).list().required("product");
    private static final Property<List<FormField>> FORMS = JsonTypes.ref(FormField.class).list().required("forms");
    private static final Property<List<ProductAddon>> ADDONS =
            JsonTypes.ref(ProductAddon.class).list().required("addons");
    private static final Property<List<JsonNode>> SUBPRODUCTS = JsonTypes.ANY.list().required("subproducts");

    /** How this type is read and written. */
    public static final ObjectType<ProductConfiguration> TYPE = ObjectType.<ProductConfiguration>of(
            new ProductConfiguration(ObjectValues.NONE), PRODUCT, FORMS, ADDONS, SUBPRODUCTS);

    private ProductConfiguration(ObjectValues values) {
        super(values);
    }

    @Override
    protected ProductConfiguration create(ObjectValues members) {
        return new ProductConfiguration(members);
    }

    /** Starts an empty object; it needs {@code product}, {@code forms}, {@code addons}, {@code subproducts}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Basic fields. */
    public List<ProductOption> product() {
        return PRODUCT.get(this);
    }

    /** Configuration fields. */
    public List<FormField> forms() {
        return FORMS.get(this);
    }

    /** Addons that can be ordered along with the product. */
    public List<ProductAddon> addons() {
        return ADDONS.get(this);
    }

    /** Products that can be ordered along; their members are not documented. */
    public List<JsonNode> subproducts() {
        return SUBPRODUCTS.get(this);
    }

    /** Builds a {@link ProductConfiguration}. */
    public static final class Builder extends JsonObjectBuilder<ProductConfiguration, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ProductConfiguration#product()}. */
        public Builder product(List<ProductOption> product) {
            PRODUCT.set(this, product);
            return this;
        }

        /** Sets {@link ProductConfiguration#forms()}. */
        public Builder forms(List<FormField> forms) {
            FORMS.set(this, forms);
            return this;
        }

        /** Sets {@link ProductConfiguration#addons()}. */
        public Builder addons(List<ProductAddon> addons) {
            ADDONS.set(this, addons);
            return this;
        }

        /** Sets {@link ProductConfiguration#subproducts()}. */
        public Builder subproducts(List<JsonNode> subproducts) {
            SUBPRODUCTS.set(this, subproducts);
            return this;
        }
    }
}
