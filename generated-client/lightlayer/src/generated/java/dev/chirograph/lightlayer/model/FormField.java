// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FormField
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Field of the product configuration. */
public final class FormField extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> TITLE = JsonTypes.STRING.required("title");
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<Long> FIRST_ITEM_ID = JsonTypes.LONG.required("firstItemId");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<Boolean> REQUIRED = JsonTypes.BOOLEAN.required("required");
    private static final Property<Boolean> MULTIPLE = JsonTypes.BOOLEAN.required("multiple");
    private static final Property<FormSettings> CONFIG = JsonTypes.ref(FormSettings.class).required("config");
    private static final Property<List<JsonNode>> VALUE = JsonTypes.ANY.list().required("value");
    private static final Property<List<JsonNode>> TEXT_VALUE = JsonTypes.ANY.list().required("textvalue");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<BigDecimal> RECURRING_PRICE = JsonTypes.DECIMAL.required("recurring_price");
    private static final Property<BigDecimal> SETUP = JsonTypes.DECIMAL.required("setup");
    private static final Property<String> PRORATA_DATE = JsonTypes.STRING.required("prorata_date");
    private static final Property<List<FormItem>> ITEMS = JsonTypes.ref(FormItem.class).list().required("items");

    /** How this type is read and written. */
    public static final ObjectType<FormField> TYPE = ObjectType.<FormField>of(new FormField(ObjectValues.NONE), TYPE_,
            TITLE, ID, FIRST_ITEM_ID, DESCRIPTION, NAME, REQUIRED, MULTIPLE, CONFIG, VALUE, TEXT_VALUE, PRICE,
            RECURRING_PRICE, SETUP, PRORATA_DATE, ITEMS);

    private FormField(ObjectValues values) {
        super(values);
    }

    @Override
    protected FormField create(ObjectValues members) {
        return new FormField(members);
    }

    /**
     * Starts an empty object; it needs {@code type}, {@code title}, {@code id}, {@code firstItemId},
     * {@code description}, {@code name}, {@code required}, {@code multiple}, {@code config}, {@code value},
     * {@code textValue}, {@code price}, {@code recurringPrice}, {@code setup}, {@code prorataDate}, {@code items}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of field, such as select. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Title of the field. */
    public String title() {
        return TITLE.get(this);
    }

    /** Id of the field; orders name it. */
    public String id() {
        return ID.get(this);
    }

    /** Id of the first choice. */
    public Long firstItemId() {
        return FIRST_ITEM_ID.get(this);
    }

    /** Help text. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** Name of the field in a web form. */
    public String name() {
        return NAME.get(this);
    }

    /** Whether an order must fill it. */
    public Boolean required() {
        return REQUIRED.get(this);
    }

    /** Whether several choices may be taken. */
    public Boolean multiple() {
        return MULTIPLE.get(this);
    }

    /** Settings of a form field. */
    public FormSettings config() {
        return CONFIG.get(this);
    }

    /** Present values; their members are not documented. */
    public List<JsonNode> value() {
        return VALUE.get(this);
    }

    /** Present texts; their members are not documented. */
    public List<JsonNode> textValue() {
        return TEXT_VALUE.get(this);
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

    /** Choices. */
    public List<FormItem> items() {
        return ITEMS.get(this);
    }

    /** Builds a {@link FormField}. */
    public static final class Builder extends JsonObjectBuilder<FormField, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FormField#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link FormField#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link FormField#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link FormField#firstItemId()}. */
        public Builder firstItemId(long firstItemId) {
            FIRST_ITEM_ID.set(this, firstItemId);
            return this;
        }

        /** Sets {@link FormField#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link FormField#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link FormField#required()}. */
        public Builder required(boolean required) {
            REQUIRED.set(this, required);
            return this;
        }

        /** Sets {@link FormField#multiple()}. */
        public Builder multiple(boolean multiple) {
            MULTIPLE.set(this, multiple);
            return this;
        }

        /** Sets {@link FormField#config()}. */
        public Builder config(FormSettings config) {
            CONFIG.set(this, config);
            return this;
        }

        /** Sets {@link FormField#value()}. */
        public Builder value(List<JsonNode> value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link FormField#textValue()}. */
        public Builder textValue(List<JsonNode> textValue) {
            TEXT_VALUE.set(this, textValue);
            return this;
        }

        /** Sets {@link FormField#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link FormField#recurringPrice()}. */
        public Builder recurringPrice(BigDecimal recurringPrice) {
            RECURRING_PRICE.set(this, recurringPrice);
            return this;
        }

        /** Sets {@link FormField#setup()}. */
        public Builder setup(BigDecimal setup) {
            SETUP.set(this, setup);
            return this;
        }

        /** Sets {@link FormField#prorataDate()}. */
        public Builder prorataDate(@Nullable String prorataDate) {
            PRORATA_DATE.set(this, prorataDate);
            return this;
        }

        /** Sets {@link FormField#items()}. */
        public Builder items(List<FormItem> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
