// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BillingPeriod
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Billing period on offer. */
public final class BillingPeriod extends JsonObjectModel {
    private static final Property<String> TITLE = JsonTypes.STRING.required("title");
    private static final Property<String> VALUE = JsonTypes.STRING.required("value");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<BigDecimal> SETUP = JsonTypes.DECIMAL.required("setup");
    private static final Property<Boolean> SELECTED = JsonTypes.BOOLEAN.required("selected");

    /** How this type is read and written. */
    public static final ObjectType<BillingPeriod> TYPE = ObjectType.<BillingPeriod>of(
            new BillingPeriod(ObjectValues.NONE), TITLE, VALUE, PRICE, SETUP, SELECTED);

    private BillingPeriod(ObjectValues values) {
        super(values);
    }

    @Override
    protected BillingPeriod create(ObjectValues members) {
        return new BillingPeriod(members);
    }

    /**
     * Starts an empty object; it needs {@code title}, {@code value}, {@code price}, {@code setup}, {@code selected}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Letter of the period, or its title. */
    public String title() {
        return TITLE.get(this);
    }

    /** Letter of the period that orders name: m month, q quarter, s half a year, a one, b two, t three years. */
    public String value() {
        return VALUE.get(this);
    }

    /** Price of the period. */
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

    /** Builds a {@link BillingPeriod}. */
    public static final class Builder extends JsonObjectBuilder<BillingPeriod, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link BillingPeriod#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link BillingPeriod#value()}. */
        public Builder value(String value) {
            VALUE.set(this, value);
            return this;
        }

        /** Sets {@link BillingPeriod#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link BillingPeriod#setup()}. */
        public Builder setup(BigDecimal setup) {
            SETUP.set(this, setup);
            return this;
        }

        /** Sets {@link BillingPeriod#selected()}. */
        public Builder selected(boolean selected) {
            SELECTED.set(this, selected);
            return this;
        }
    }
}
