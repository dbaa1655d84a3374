// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductOption
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Basic field of an order: billing period or domain. */
public final class ProductOption extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> TITLE = JsonTypes.STRING.required("title");
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<List<BillingPeriod>> ITEMS =
            JsonTypes.ref(BillingPeriod.class).list().optional("items");
    private static final Property<String> VALUE = JsonTypes.STRING.required("value");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.optional("price");
    private static final Property<BigDecimal> SETUP = JsonTypes.DECIMAL.optional("setup");

    /** How this type is read and written. */
    public static final ObjectType<ProductOption> TYPE = ObjectType.<ProductOption>of(
            new ProductOption(ObjectValues.NONE), TYPE_, TITLE, ID, NAME, ITEMS, VALUE, PRICE, SETUP);

    private ProductOption(ObjectValues values) {
        super(values);
    }

    @Override
    protected ProductOption create(ObjectValues members) {
        return new ProductOption(members);
    }

    /** Starts an empty object; it needs {@code type}, {@code title}, {@code id}, {@code name}, {@code value}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of field: select or input. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Title of the field. */
    public String title() {
        return TITLE.get(this);
    }

    /** Id of the field. */
    public String id() {
        return ID.get(this);
    }

    /** Name of the field in an order. */
    public String name() {
        return NAME.get(this);
    }

    /** Choices of a select field. */
    public List<BillingPeriod> items() {
        return ITEMS.get(this);
    }

    /** Present value. */
    public @Nullable String value() {
        return VALUE.find(this);
    }

    /** Price of the present value. */
    public @Nullable BigDecimal price() {
        return PRICE.find(this);
    }

    /** Setup price of the present value. */
    public @Nullable BigDecimal setup() {
        return SETUP.find(this);
    }

    /** Builds a {@link ProductOption}. */
    public static final class Builder extends JsonObjectBuilder<ProductOption, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ProductOption#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link ProductOption#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link ProductOption#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link ProductOption#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link ProductOption#items()}. */
        public Builder items(List<BillingPeriod> items) {
            ITEMS.set(this, items);
            return this;
        }

        /** Sets {@link ProductOption#value()}. */
        public Builder value(@Nullable String value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link ProductOption#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link ProductOption#setup()}. */
        public Builder setup(BigDecimal setup) {
            SETUP.set(this, setup);
            return this;
        }
    }
}
