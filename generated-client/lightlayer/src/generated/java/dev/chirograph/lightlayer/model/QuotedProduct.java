// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuotedProduct
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Product in a quote. The document leaves further members out. */
public final class QuotedProduct extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> CATEGORY_NAME = JsonTypes.STRING.required("category_name");
    private static final Property<Long> CATEGORY_ID = JsonTypes.LONG.required("category_id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> DOMAIN = JsonTypes.STRING.required("domain");

    /** How this type is read and written. */
    public static final ObjectType<QuotedProduct> TYPE = ObjectType.<QuotedProduct>of(
            new QuotedProduct(ObjectValues.NONE), ID, CATEGORY_NAME, CATEGORY_ID, NAME, DOMAIN);

    private QuotedProduct(ObjectValues values) {
        super(values);
    }

    @Override
    protected QuotedProduct create(ObjectValues members) {
        return new QuotedProduct(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code categoryName}, {@code categoryId}, {@code name},
     * {@code domain}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the product. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of its category. */
    public String categoryName() {
        return CATEGORY_NAME.get(this);
    }

    /** Id of its category. */
    public Long categoryId() {
        return CATEGORY_ID.get(this);
    }

    /** Name of the product. */
    public String name() {
        return NAME.get(this);
    }

    /** Domain name of the service. */
    public String domain() {
        return DOMAIN.get(this);
    }

    /** Builds a {@link QuotedProduct}. */
    public static final class Builder extends JsonObjectBuilder<QuotedProduct, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link QuotedProduct#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link QuotedProduct#categoryName()}. */
        public Builder categoryName(String categoryName) {
            CATEGORY_NAME.set(this, categoryName);
            return this;
        }

        /** Sets {@link QuotedProduct#categoryId()}. */
        public Builder categoryId(long categoryId) {
            CATEGORY_ID.set(this, categoryId);
            return this;
        }

        /** Sets {@link QuotedProduct#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link QuotedProduct#domain()}. */
        public Builder domain(String domain) {
            DOMAIN.set(this, domain);
            return this;
        }
    }
}
