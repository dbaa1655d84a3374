// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductCategory
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Category of products. */
public final class ProductCategory extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<String> SLUG = JsonTypes.STRING.required("slug");

    /** How this type is read and written. */
    public static final ObjectType<ProductCategory> TYPE = ObjectType.<ProductCategory>of(
            new ProductCategory(ObjectValues.NONE), ID, NAME, DESCRIPTION, SLUG);

    private ProductCategory(ObjectValues values) {
        super(values);
    }

    @Override
    protected ProductCategory create(ObjectValues members) {
        return new ProductCategory(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}, {@code description}, {@code slug}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the category; names it in paths. */
    public String id() {
        return ID.get(this);
    }

    /** Name of the category. */
    public String name() {
        return NAME.get(this);
    }

    /** Text, possibly HTML. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** Short name in addresses. */
    public String slug() {
        return SLUG.get(this);
    }

    /** Builds a {@link ProductCategory}. */
    public static final class Builder extends JsonObjectBuilder<ProductCategory, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ProductCategory#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link ProductCategory#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link ProductCategory#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link ProductCategory#slug()}. */
        public Builder slug(String slug) {
            SLUG.set(this, slug);
            return this;
        }
    }
}
