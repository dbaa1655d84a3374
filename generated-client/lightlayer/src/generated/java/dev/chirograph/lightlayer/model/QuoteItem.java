// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuoteItem
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
import org.jspecify.annotations.Nullable;

/** Item of a quote. */
public final class QuoteItem extends ObjectModel {
    private static final Property<QuotedProduct> PRODUCT = Property.required("product", () -> QuotedProduct.TYPE);
    private static final Property<Map<String, QuotedDomain>> DOMAINS =
            Property.required("domains", JsonTypes.map(() -> QuotedDomain.TYPE));
    private static final Property<Map<String, JsonNode>> COUPON =
            Property.required("coupon", JsonTypes.map(JsonTypes.ANY));
    private static final Property<Long> INDEX = Property.required("index", JsonTypes.LONG);
    private static final Property<Boolean> VALID = Property.required("valid", JsonTypes.BOOLEAN);
    private static final Property<List<String>> INFO = Property.required("info", JsonTypes.list(JsonTypes.STRING));
    private static final Property<List<String>> ERROR = Property.required("error", JsonTypes.list(JsonTypes.STRING));

    /** How this type is read and written. */
    public static final ObjectType<QuoteItem> TYPE = ObjectType.of(QuoteItem.class, QuoteItem::new, PRODUCT, DOMAINS,
            COUPON, INDEX, VALID, INFO, ERROR);

    private QuoteItem(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code product}, {@code domains}, {@code coupon}, {@code index}, {@code valid},
     * {@code info}, {@code error}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The product; null for an item that is only a domain. */
    public @Nullable QuotedProduct product() {
        return optional(PRODUCT);
    }

    /** Domains that come with the item, by name. */
    public Map<String, QuotedDomain> domains() {
        return map(DOMAINS);
    }

    /** Coupon that was applied; its members are not documented. */
    public Map<String, JsonNode> coupon() {
        return map(COUPON);
    }

    /** Place of the item in the request, from 0. */
    public Long index() {
        return required(INDEX);
    }

    /** Whether it could be ordered as it is. */
    public Boolean valid() {
        return required(VALID);
    }

    /** Remarks on the item. */
    public List<String> info() {
        return list(INFO);
    }

    /** Why the item could not be ordered. */
    public List<String> error() {
        return list(ERROR);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link QuoteItem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link QuoteItem#product()}. */
        public Builder product(@Nullable QuotedProduct product) {
            set(PRODUCT, product);
            return this;
        }

        /** Sets {@link QuoteItem#domains()}. */
        public Builder domains(Map<String, QuotedDomain> domains) {
            set(DOMAINS, domains);
            return this;
        }

        /** Sets {@link QuoteItem#coupon()}. */
        public Builder coupon(Map<String, JsonNode> coupon) {
            set(COUPON, coupon);
            return this;
        }

        /** Sets {@link QuoteItem#index()}. */
        public Builder index(long index) {
            set(INDEX, index);
            return this;
        }

        /** Sets {@link QuoteItem#valid()}. */
        public Builder valid(boolean valid) {
            set(VALID, valid);
            return this;
        }

        /** Sets {@link QuoteItem#info()}. */
        public Builder info(List<String> info) {
            set(INFO, info);
            return this;
        }

        /** Sets {@link QuoteItem#error()}. */
        public Builder error(List<String> error) {
            set(ERROR, error);
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
        public QuoteItem build() {
            return new QuoteItem(objectValues());
        }
    }
}
