// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuoteItem
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Item of a quote. */
public final class QuoteItem extends JsonObjectModel {
    private static final Property<QuotedProduct> PRODUCT = JsonTypes.ref(QuotedProduct.class).required("product");
    private static final Property<Map<String, QuotedDomain>> DOMAINS =
            JsonTypes.ref(QuotedDomain.class).map().required("domains");
    private static final Property<Map<String, JsonNode>> COUPON = JsonTypes.ANY.map().required("coupon");
    private static final Property<Long> INDEX = JsonTypes.LONG.required("index");
    private static final Property<Boolean> VALID = JsonTypes.BOOLEAN.required("valid");
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().required("info");
    private static final Property<List<String>> ERROR = JsonTypes.STRING.list().required("error");

    /** How this type is read and written. */
    public static final ObjectType<QuoteItem> TYPE = ObjectType.<QuoteItem>of(new QuoteItem(ObjectValues.NONE), PRODUCT,
            DOMAINS, COUPON, INDEX, VALID, INFO, ERROR);

    private QuoteItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected QuoteItem create(ObjectValues members) {
        return new QuoteItem(members);
    }

    /**
     * Starts an empty object; it needs {@code product}, {@code domains}, {@code coupon}, {@code index}, {@code valid},
     * {@code info}, {@code error}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The product; null for an item that is only a domain. */
    public @Nullable QuotedProduct product() {
        return PRODUCT.find(this);
    }

    /** Domains that come with the item, by name. */
    public Map<String, QuotedDomain> domains() {
        return DOMAINS.get(this);
    }

    /** Coupon that was applied; its members are not documented. */
    public Map<String, JsonNode> coupon() {
        return COUPON.get(this);
    }

    /** Place of the item in the request, from 0. */
    public Long index() {
        return INDEX.get(this);
    }

    /** Whether it could be ordered as it is. */
    public Boolean valid() {
        return VALID.get(this);
    }

    /** Remarks on the item. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Why the item could not be ordered. */
    public List<String> error() {
        return ERROR.get(this);
    }

    /** Builds a {@link QuoteItem}. */
    public static final class Builder extends JsonObjectBuilder<QuoteItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link QuoteItem#product()}. */
        public Builder product(@Nullable QuotedProduct product) {
            PRODUCT.set(this, product);
            return this;
        }

        /** Sets {@link QuoteItem#domains()}. */
        public Builder domains(Map<String, QuotedDomain> domains) {
            DOMAINS.set(this, domains);
            return this;
        }

        /** Sets {@link QuoteItem#coupon()}. */
        public Builder coupon(Map<String, JsonNode> coupon) {
            COUPON.set(this, coupon);
            return this;
        }

        /** Sets {@link QuoteItem#index()}. */
        public Builder index(long index) {
            INDEX.set(this, index);
            return this;
        }

        /** Sets {@link QuoteItem#valid()}. */
        public Builder valid(boolean valid) {
            VALID.set(this, valid);
            return this;
        }

        /** Sets {@link QuoteItem#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }

        /** Sets {@link QuoteItem#error()}. */
        public Builder error(List<String> error) {
            ERROR.set(this, error);
            return this;
        }
    }
}
