// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductCategory
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Category of products. */
public final class ProductCategory extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<String> SLUG = Property.required("slug", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ProductCategory> TYPE = ObjectType.of(ProductCategory.class, ProductCategory::new,
            ID, NAME, DESCRIPTION, SLUG);

    private ProductCategory(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code description}, {@code slug}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the category; names it in paths. */
    public String id() {
        return required(ID);
    }

    /** Name of the category. */
    public String name() {
        return required(NAME);
    }

    /** Text, possibly HTML. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** Short name in addresses. */
    public String slug() {
        return required(SLUG);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ProductCategory}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ProductCategory#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link ProductCategory#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link ProductCategory#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link ProductCategory#slug()}. */
        public Builder slug(String slug) {
            set(SLUG, slug);
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
        public ProductCategory build() {
            return new ProductCategory(objectValues());
        }
    }
}
