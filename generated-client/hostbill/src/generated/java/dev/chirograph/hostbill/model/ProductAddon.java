// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ProductAddon
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

/** Addon to a product. */
public final class ProductAddon extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> TITLE = JsonTypes.STRING.required("title");
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> VALUE = JsonTypes.STRING.required("value");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<List<AddonOption>> CONFIG =
            JsonTypes.ref(AddonOption.class).list().required("config");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<BigDecimal> RECURRING_PRICE = JsonTypes.DECIMAL.required("recurring_price");
    private static final Property<BigDecimal> SETUP = JsonTypes.DECIMAL.required("setup");
    private static final Property<String> PRORATA_DATE = JsonTypes.STRING.required("prorata_date");

    /** How this type is read and written. */
    public static final ObjectType<ProductAddon> TYPE = ObjectType.<ProductAddon>of(new ProductAddon(ObjectValues.NONE),
            TYPE_, TITLE, ID, VALUE, DESCRIPTION, CONFIG, PRICE, RECURRING_PRICE, SETUP, PRORATA_DATE);

    private ProductAddon(ObjectValues values) {
        super(values);
    }

    @Override
    protected ProductAddon create(ObjectValues members) {
        return new ProductAddon(members);
    }

    /**
     * Starts an empty object; it needs {@code type}, {@code title}, {@code id}, {@code value}, {@code description},
     * {@code config}, {@code price}, {@code recurringPrice}, {@code setup}, {@code prorataDate}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of entry: subitem. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Title of the addon. */
    public String title() {
        return TITLE.get(this);
    }

    /** Id of the addon. */
    public String id() {
        return ID.get(this);
    }

    /** Present value. */
    public @Nullable String value() {
        return VALUE.find(this);
    }

    /** Help text. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** Fields of the addon. */
    public List<AddonOption> config() {
        return CONFIG.get(this);
    }

    /** Price of the present value. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Price of each further billing period. */
    public BigDecimal recurringPrice() {
        return RECURRING_PRICE.get(this);
    }

    /** Setup price of the present value. */
    public BigDecimal setup() {
        return SETUP.get(this);
    }

    /** Day up to which the first period is billed in part; null without one. */
    public @Nullable String prorataDate() {
        return PRORATA_DATE.find(this);
    }

    /** Builds a {@link ProductAddon}. */
    public static final class Builder extends JsonObjectBuilder<ProductAddon, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ProductAddon#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link ProductAddon#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link ProductAddon#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link ProductAddon#value()}. */
        public Builder value(@Nullable String value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link ProductAddon#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link ProductAddon#config()}. */
        public Builder config(List<AddonOption> config) {
            CONFIG.set(this, config);
            return this;
        }

        /** Sets {@link ProductAddon#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link ProductAddon#recurringPrice()}. */
        public Builder recurringPrice(BigDecimal recurringPrice) {
            RECURRING_PRICE.set(this, recurringPrice);
            return this;
        }

        /** Sets {@link ProductAddon#setup()}. */
        public Builder setup(BigDecimal setup) {
            SETUP.set(this, setup);
            return this;
        }

        /** Sets {@link ProductAddon#prorataDate()}. */
        public Builder prorataDate(@Nullable String prorataDate) {
            PRORATA_DATE.set(this, prorataDate);
            return this;
        }
    }
}
