// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Product
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Product that can be ordered. */
public final class Product extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<Boolean> STOCK = JsonTypes.BOOLEAN.required("stock");
    private static final Property<String> PAY_TYPE = JsonTypes.STRING.required("paytype");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<String> QUANTITY = JsonTypes.STRING.required("qty");
    private static final Property<List<String>> TAGS = JsonTypes.STRING.list().required("tags");
    private static final Property<List<BillingPeriod>> PERIODS =
            JsonTypes.ref(BillingPeriod.class).list().required("periods");

    /** How this type is read and written. */
    public static final ObjectType<Product> TYPE = ObjectType.<Product>of(new Product(ObjectValues.NONE), ID, TYPE_,
            NAME, STOCK, PAY_TYPE, DESCRIPTION, QUANTITY, TAGS, PERIODS);

    private Product(ObjectValues values) {
        super(values);
    }

    @Override
    protected Product create(ObjectValues members) {
        return new Product(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code type}, {@code name}, {@code stock}, {@code payType},
     * {@code description}, {@code quantity}, {@code tags}, {@code periods}.
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

    /** Id of the product type. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Name of the product. */
    public String name() {
        return NAME.get(this);
    }

    /** Whether the portal counts stock. */
    public Boolean stock() {
        return STOCK.get(this);
    }

    /** How the product is billed, such as Regular. Example: {@code Regular}. */
    public String payType() {
        return PAY_TYPE.get(this);
    }

    /** Text of several lines, possibly HTML. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** Number in stock. */
    public String quantity() {
        return QUANTITY.get(this);
    }

    /** Tags of the product. */
    public List<String> tags() {
        return TAGS.get(this);
    }

    /** Billing periods on offer. */
    public List<BillingPeriod> periods() {
        return PERIODS.get(this);
    }

    /** Builds a {@link Product}. */
    public static final class Builder extends JsonObjectBuilder<Product, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Product#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Product#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link Product#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Product#stock()}. */
        public Builder stock(boolean stock) {
            STOCK.set(this, stock);
            return this;
        }

        /** Sets {@link Product#payType()}. */
        public Builder payType(String payType) {
            PAY_TYPE.set(this, payType);
            return this;
        }

        /** Sets {@link Product#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link Product#quantity()}. */
        public Builder quantity(String quantity) {
            QUANTITY.set(this, quantity);
            return this;
        }

        /** Sets {@link Product#tags()}. */
        public Builder tags(List<String> tags) {
            TAGS.set(this, tags);
            return this;
        }

        /** Sets {@link Product#periods()}. */
        public Builder periods(List<BillingPeriod> periods) {
            PERIODS.set(this, periods);
            return this;
        }
    }
}
