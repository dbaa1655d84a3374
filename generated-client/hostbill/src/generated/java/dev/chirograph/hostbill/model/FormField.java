// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FormField
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Field of the product configuration. */
public final class FormField extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> TITLE = Property.required("title", JsonTypes.STRING);
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<Long> FIRST_ITEM_ID = Property.required("firstItemId", JsonTypes.LONG);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<Boolean> REQUIRED = Property.required("required", JsonTypes.BOOLEAN);
    private static final Property<Boolean> MULTIPLE = Property.required("multiple", JsonTypes.BOOLEAN);
    private static final Property<FormSettings> CONFIG = Property.required("config", () -> FormSettings.TYPE);
    private static final Property<List<JsonNode>> VALUE = Property.required("value", JsonTypes.list(JsonTypes.ANY));
    private static final Property<List<JsonNode>> TEXT_VALUE =
            Property.required("textvalue", JsonTypes.list(JsonTypes.ANY));
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> RECURRING_PRICE = Property.required("recurring_price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> SETUP = Property.required("setup", JsonTypes.DECIMAL);
    private static final Property<String> PRORATA_DATE = Property.required("prorata_date", JsonTypes.STRING);
    private static final Property<List<FormItem>> ITEMS =
            Property.required("items", JsonTypes.list(() -> FormItem.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<FormField> TYPE = ObjectType.of(FormField.class, FormField::new, TYPE_, TITLE, ID,
            FIRST_ITEM_ID, DESCRIPTION, NAME, REQUIRED, MULTIPLE, CONFIG, VALUE, TEXT_VALUE, PRICE, RECURRING_PRICE,
            SETUP, PRORATA_DATE, ITEMS);

    private FormField(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code type}, {@code title}, {@code id}, {@code firstItemId},
     * {@code description}, {@code name}, {@code required}, {@code multiple}, {@code config}, {@code value},
     * {@code textValue}, {@code price}, {@code recurringPrice}, {@code setup}, {@code prorataDate}, {@code items}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of field, such as select. */
    public String type() {
        return required(TYPE_);
    }

    /** Title of the field. */
    public String title() {
        return required(TITLE);
    }

    /** Id of the field; orders name it. */
    public String id() {
        return required(ID);
    }

    /** Id of the first choice. */
    public Long firstItemId() {
        return required(FIRST_ITEM_ID);
    }

    /** Help text. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** Name of the field in a web form. */
    public String name() {
        return required(NAME);
    }

    /** Whether an order must fill it. */
    public Boolean required() {
        return required(REQUIRED);
    }

    /** Whether several choices may be taken. */
    public Boolean multiple() {
        return required(MULTIPLE);
    }

    /** Settings of a form field. */
    public FormSettings config() {
        return required(CONFIG);
    }

    /** Present values; their members are not documented. */
    public List<JsonNode> value() {
        return list(VALUE);
    }

    /** Present texts; their members are not documented. */
    public List<JsonNode> textValue() {
        return list(TEXT_VALUE);
    }

    /** Price of the present value. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Price of each further billing period. */
    public BigDecimal recurringPrice() {
        return required(RECURRING_PRICE);
    }

    /** Setup price of the present value. */
    public BigDecimal setup() {
        return required(SETUP);
    }

    /** Day up to which the first period is billed in part; null without one. */
    public @Nullable String prorataDate() {
        return optional(PRORATA_DATE);
    }

    /** Choices. */
    public List<FormItem> items() {
        return list(ITEMS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link FormField}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link FormField#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link FormField#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link FormField#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link FormField#firstItemId()}. */
        public Builder firstItemId(long firstItemId) {
            set(FIRST_ITEM_ID, firstItemId);
            return this;
        }

        /** Sets {@link FormField#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link FormField#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link FormField#required()}. */
        public Builder required(boolean required) {
            set(REQUIRED, required);
            return this;
        }

        /** Sets {@link FormField#multiple()}. */
        public Builder multiple(boolean multiple) {
            set(MULTIPLE, multiple);
            return this;
        }

        /** Sets {@link FormField#config()}. */
        public Builder config(FormSettings config) {
            set(CONFIG, config);
            return this;
        }

        /** Sets {@link FormField#value()}. */
        public Builder value(List<JsonNode> value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link FormField#textValue()}. */
        public Builder textValue(List<JsonNode> textValue) {
            set(TEXT_VALUE, textValue);
            return this;
        }

        /** Sets {@link FormField#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link FormField#recurringPrice()}. */
        public Builder recurringPrice(BigDecimal recurringPrice) {
            set(RECURRING_PRICE, recurringPrice);
            return this;
        }

        /** Sets {@link FormField#setup()}. */
        public Builder setup(BigDecimal setup) {
            set(SETUP, setup);
            return this;
        }

        /** Sets {@link FormField#prorataDate()}. */
        public Builder prorataDate(@Nullable String prorataDate) {
            set(PRORATA_DATE, prorataDate);
            return this;
        }

        /** Sets {@link FormField#items()}. */
        public Builder items(List<FormItem> items) {
            set(ITEMS, items);
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
        public FormField build() {
            return new FormField(objectValues());
        }
    }
}
