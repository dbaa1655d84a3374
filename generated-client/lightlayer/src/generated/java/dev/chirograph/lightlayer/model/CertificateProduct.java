// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CertificateProduct
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

/** Certificate that can be ordered. */
public final class CertificateProduct extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<List<CertificatePrice>> PERIODS =
            Property.required("periods", JsonTypes.list(() -> CertificatePrice.TYPE));
    private static final Property<String> CATEGORY = Property.required("category", JsonTypes.STRING);
    private static final Property<String> CATEGORY_URL = Property.required("category_url", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<CertificateProduct> TYPE = ObjectType.of(CertificateProduct.class,
            CertificateProduct::new, ID, NAME, DESCRIPTION, PERIODS, CATEGORY, CATEGORY_URL);

    private CertificateProduct(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code name}, {@code description}, {@code periods},
     * {@code category}, {@code categoryUrl}.
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

    /** Name of the product. */
    public String name() {
        return required(NAME);
    }

    /** Text, possibly HTML. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** Prices by years of validity. */
    public List<CertificatePrice> periods() {
        return list(PERIODS);
    }

    /** Name of the product category. */
    public String category() {
        return required(CATEGORY);
    }

    /** Short name of the category in addresses. */
    public String categoryUrl() {
        return required(CATEGORY_URL);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CertificateProduct}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CertificateProduct#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link CertificateProduct#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link CertificateProduct#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link CertificateProduct#periods()}. */
        public Builder periods(List<CertificatePrice> periods) {
            set(PERIODS, periods);
            return this;
        }

        /** Sets {@link CertificateProduct#category()}. */
        public Builder category(String category) {
            set(CATEGORY, category);
            return this;
        }

        /** Sets {@link CertificateProduct#categoryUrl()}. */
        public Builder categoryUrl(String categoryUrl) {
            set(CATEGORY_URL, categoryUrl);
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
        public CertificateProduct build() {
            return new CertificateProduct(objectValues());
        }
    }
}
