// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BillingPeriod
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** Billing period on offer. */
public final class BillingPeriod extends ObjectModel {
    private static final Property<String> TITLE = Property.required("title", JsonTypes.STRING);
    private static final Property<String> VALUE = Property.required("value", JsonTypes.STRING);
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> SETUP = Property.required("setup", JsonTypes.DECIMAL);
    private static final Property<Boolean> SELECTED = Property.required("selected", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<BillingPeriod> TYPE = ObjectType.of(BillingPeriod.class, BillingPeriod::new, TITLE,
            VALUE, PRICE, SETUP, SELECTED);

    private BillingPeriod(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code title}, {@code value}, {@code price}, {@code setup}, {@code selected}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Letter of the period, or its title. */
    public String title() {
        return required(TITLE);
    }

    /** Letter of the period that orders name: m month, q quarter, s half a year, a one, b two, t three years. */
    public String value() {
        return required(VALUE);
    }

    /** Price of the period. */
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

    /** Builds a {@link BillingPeriod}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BillingPeriod#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link BillingPeriod#value()}. */
        public Builder value(String value) {
            set(VALUE, value);
            return this;
        }

        /** Sets {@link BillingPeriod#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link BillingPeriod#setup()}. */
        public Builder setup(BigDecimal setup) {
            set(SETUP, setup);
            return this;
        }

        /** Sets {@link BillingPeriod#selected()}. */
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
        public BillingPeriod build() {
            return new BillingPeriod(objectValues());
        }
    }
}
