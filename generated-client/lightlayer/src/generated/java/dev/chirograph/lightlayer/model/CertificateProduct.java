// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateProduct
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Certificate that can be ordered. */
public final class CertificateProduct extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<List<CertificatePrice>> PERIODS =
            JsonTypes.ref(CertificatePrice.class).list().required("periods");
    private static final Property<String> CATEGORY = JsonTypes.STRING.required("category");
    private static final Property<String> CATEGORY_URL = JsonTypes.STRING.required("category_url");

    /** How this type is read and written. */
    public static final ObjectType<CertificateProduct> TYPE = ObjectType.<CertificateProduct>of(
            new CertificateProduct(ObjectValues.NONE), ID, NAME, DESCRIPTION, PERIODS, CATEGORY, CATEGORY_URL);

    private CertificateProduct(ObjectValues values) {
        super(values);
    }

    @Override
    protected CertificateProduct create(ObjectValues members) {
        return new CertificateProduct(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code name}, {@code description}, {@code periods},
     * {@code category}, {@code categoryUrl}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the product; names it in paths. */
    public String id() {
        return ID.get(this);
    }

    /** Name of the product. */
    public String name() {
        return NAME.get(this);
    }

    /** Text, possibly HTML. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** Prices by years of validity. */
    public List<CertificatePrice> periods() {
        return PERIODS.get(this);
    }

    /** Name of the product category. */
    public String category() {
        return CATEGORY.get(this);
    }

    /** Short name of the category in addresses. */
    public String categoryUrl() {
        return CATEGORY_URL.get(this);
    }

    /** Builds a {@link CertificateProduct}. */
    public static final class Builder extends JsonObjectBuilder<CertificateProduct, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CertificateProduct#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link CertificateProduct#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link CertificateProduct#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link CertificateProduct#periods()}. */
        public Builder periods(List<CertificatePrice> periods) {
            PERIODS.set(this, periods);
            return this;
        }

        /** Sets {@link CertificateProduct#category()}. */
        public Builder category(String category) {
            CATEGORY.set(this, category);
            return this;
        }

        /** Sets {@link CertificateProduct#categoryUrl()}. */
        public Builder categoryUrl(String categoryUrl) {
            CATEGORY_URL.set(this, categoryUrl);
            return this;
        }
    }
}
