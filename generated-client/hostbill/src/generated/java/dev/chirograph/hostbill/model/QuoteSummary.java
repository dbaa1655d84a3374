// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuoteSummary
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

/** Sums of a quote. */
public final class QuoteSummary extends ObjectModel {
    private static final Property<BigDecimal> SUBTOTAL = Property.required("subtotal", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> TOTAL = Property.required("total", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> CREDIT = Property.required("credit", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> DISCOUNT = Property.required("discount", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> COST = Property.required("cost", JsonTypes.DECIMAL);
    private static final Property<List<RecurringCost>> RECURRING =
            Property.required("recurring", JsonTypes.list(() -> RecurringCost.TYPE));
    private static final Property<List<QuoteTax>> TAX = Property.required("tax", JsonTypes.list(() -> QuoteTax.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<QuoteSummary> TYPE = ObjectType.of(QuoteSummary.class, QuoteSummary::new, SUBTOTAL,
            TOTAL, CREDIT, DISCOUNT, COST, RECURRING, TAX);

    private QuoteSummary(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code subtotal}, {@code total}, {@code credit}, {@code discount}, {@code cost},
     * {@code recurring}, {@code tax}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Sum before tax. */
    public BigDecimal subtotal() {
        return required(SUBTOTAL);
    }

    /** Sum with tax. */
    public BigDecimal total() {
        return required(TOTAL);
    }

    /** Account credit that would be used. */
    public BigDecimal credit() {
        return required(CREDIT);
    }

    /** Amount that is taken off the sum. */
    public BigDecimal discount() {
        return required(DISCOUNT);
    }

    /** Cost of the items before tax. */
    public BigDecimal cost() {
        return required(COST);
    }

    /** Costs that come again, by billing period. */
    public List<RecurringCost> recurring() {
        return list(RECURRING);
    }

    /** Taxes. */
    public List<QuoteTax> tax() {
        return list(TAX);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link QuoteSummary}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link QuoteSummary#subtotal()}. */
        public Builder subtotal(BigDecimal subtotal) {
            set(SUBTOTAL, subtotal);
            return this;
        }

        /** Sets {@link QuoteSummary#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link QuoteSummary#credit()}. */
        public Builder credit(BigDecimal credit) {
            set(CREDIT, credit);
            return this;
        }

        /** Sets {@link QuoteSummary#discount()}. */
        public Builder discount(BigDecimal discount) {
            set(DISCOUNT, discount);
            return this;
        }

        /** Sets {@link QuoteSummary#cost()}. */
        public Builder cost(BigDecimal cost) {
            set(COST, cost);
            return this;
        }

        /** Sets {@link QuoteSummary#recurring()}. */
        public Builder recurring(List<RecurringCost> recurring) {
            set(RECURRING, recurring);
            return this;
        }

        /** Sets {@link QuoteSummary#tax()}. */
        public Builder tax(List<QuoteTax> tax) {
            set(TAX, tax);
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
        public QuoteSummary build() {
            return new QuoteSummary(objectValues());
        }
    }
}
