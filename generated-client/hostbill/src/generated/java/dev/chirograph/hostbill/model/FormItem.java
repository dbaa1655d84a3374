// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FormItem
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Choice of a form field. */
public final class FormItem extends ObjectModel {
    private static final Property<String> TITLE = Property.required("title", JsonTypes.STRING);
    private static final Property<Long> VALUE = Property.required("value", JsonTypes.LONG);
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> SETUP = Property.required("setup", JsonTypes.DECIMAL);
    private static final Property<Boolean> SELECTED = Property.required("selected", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<FormItem> TYPE = ObjectType.of(FormItem.class, FormItem::new, TITLE, VALUE, ID,
            PRICE, SETUP, SELECTED);

    private FormItem(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code title}, {@code value}, {@code id}, {@code price}, {@code setup},
     * {@code selected}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Title of the choice. */
    public String title() {
        return required(TITLE);
    }

    /** Default quantity. */
    public Long value() {
        return required(VALUE);
    }

    /** Id of the choice; orders name it. */
    public Long id() {
        return required(ID);
    }

    /** Price of a billing period. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Price of the setup. */
    public BigDecimal setup() {
        return required(SETUP);
    }

    /** Whether the portal preselects it. */
    public Boolean selected() {
        return required(SELECTED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link FormItem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link FormItem#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link FormItem#value()}. */
        public Builder value(long value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link FormItem#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link FormItem#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link FormItem#setup()}. */
        public Builder setup(BigDecimal setup) {
            set(SETUP, setup);
            return this;
        }

        /** Sets {@link FormItem#selected()}. */
        public Builder selected(boolean selected) {
            set(SELECTED, selected);
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
        public FormItem build() {
            return new FormItem(objectValues());
        }
    }
}
