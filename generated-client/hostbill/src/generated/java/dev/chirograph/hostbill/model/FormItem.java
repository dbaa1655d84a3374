// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FormItem
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Choice of a form field. */
public final class FormItem extends JsonObjectModel {
    private static final Property<String> TITLE = JsonTypes.STRING.required("title");
    private static final Property<Long> VALUE = JsonTypes.LONG.required("value");
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<BigDecimal> SETUP = JsonTypes.DECIMAL.required("setup");
    private static final Property<Boolean> SELECTED = JsonTypes.BOOLEAN.required("selected");

    /** How this type is read and written. */
    public static final ObjectType<FormItem> TYPE = ObjectType.<FormItem>of(new FormItem(ObjectValues.NONE), TITLE,
            VALUE, ID, PRICE, SETUP, SELECTED);

    private FormItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected FormItem create(ObjectValues members) {
        return new FormItem(members);
    }

    /**
     * Starts an empty object; it needs {@code title}, {@code value}, {@code id}, {@code price}, {@code setup},
     * {@code selected}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Title of the choice. */
    public String title() {
        return TITLE.get(this);
    }

    /** Default quantity. */
    public Long value() {
        return VALUE.get(this);
    }

    /** Id of the choice; orders name it. */
    public Long id() {
        return ID.get(this);
    }

    /** Price of a billing period. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Price of the setup. */
    public BigDecimal setup() {
        return SETUP.get(this);
    }

    /** Whether the portal preselects it. */
    public Boolean selected() {
        return SELECTED.get(this);
    }

    /** Builds a {@link FormItem}. */
    public static final class Builder extends JsonObjectBuilder<FormItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FormItem#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link FormItem#value()}. */
        public Builder value(long value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link FormItem#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link FormItem#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link FormItem#setup()}. */
        public Builder setup(BigDecimal setup) {
            SETUP.set(this, setup);
            return this;
        }

        /** Sets {@link FormItem#selected()}. */
        public Builder selected(boolean selected) {
            SELECTED.set(this, selected);
            return this;
        }
    }
}
