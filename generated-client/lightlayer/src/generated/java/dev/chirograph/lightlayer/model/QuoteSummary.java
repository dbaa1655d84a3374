// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuoteSummary
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;

/** Sums of a quote. */
public final class QuoteSummary extends JsonObjectModel {
    private static final Property<BigDecimal> SUBTOTAL = JsonTypes.DECIMAL.required("subtotal");
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL.required("total");
    private static final Property<BigDecimal> CREDIT = JsonTypes.DECIMAL.required("credit");
    private static final Property<BigDecimal> DISCOUNT = JsonTypes.DECIMAL.required("discount");
    private static final Property<BigDecimal> COST = JsonTypes.DECIMAL.required("cost");
    private static final Property<List<RecurringCost>> RECURRING =
            JsonTypes.ref(RecurringCost.class).list().required("recurring");
    private static final Property<List<QuoteTax>> TAX = JsonTypes.ref(QuoteTax.class).list().required("tax");

    /** How this type is read and written. */
    public static final ObjectType<QuoteSummary> TYPE = ObjectType.<QuoteSummary>of(new QuoteSummary(ObjectValues.NONE),
            SUBTOTAL, TOTAL, CREDIT, DISCOUNT, COST, RECURRING, TAX);

    private QuoteSummary(ObjectValues values) {
        super(values);
    }

    @Override
    protected QuoteSummary create(ObjectValues members) {
        return new QuoteSummary(members);
    }

    /**
     * Starts an empty object; it needs {@code subtotal}, {@code total}, {@code credit}, {@code discount}, {@code cost},
     * {@code recurring}, {@code tax}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Sum before tax. */
    public BigDecimal subtotal() {
        return SUBTOTAL.get(this);
    }

    /** Sum with tax. */
    public BigDecimal total() {
        return TOTAL.get(this);
    }

    /** Account credit that would be used. */
    public BigDecimal credit() {
        return CREDIT.get(this);
    }

    /** Amount that is taken off the sum. */
    public BigDecimal discount() {
        return DISCOUNT.get(this);
    }

    /** Cost of the items before tax. */
    public BigDecimal cost() {
        return COST.get(this);
    }

    /** Costs that come again, by billing period. */
    public List<RecurringCost> recurring() {
        return RECURRING.get(this);
    }

    /** Taxes. */
    public List<QuoteTax> tax() {
        return TAX.get(this);
    }

    /** Builds a {@link QuoteSummary}. */
    public static final class Builder extends JsonObjectBuilder<QuoteSummary, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link QuoteSummary#subtotal()}. */
        public Builder subtotal(BigDecimal subtotal) {
            SUBTOTAL.set(this, subtotal);
            return this;
        }

        /** Sets {@link QuoteSummary#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link QuoteSummary#credit()}. */
        public Builder credit(BigDecimal credit) {
            CREDIT.set(this, credit);
            return this;
        }

        /** Sets {@link QuoteSummary#discount()}. */
        public Builder discount(BigDecimal discount) {
            DISCOUNT.set(this, discount);
            return this;
        }

        /** Sets {@link QuoteSummary#cost()}. */
        public Builder cost(BigDecimal cost) {
            COST.set(this, cost);
            return this;
        }

        /** Sets {@link QuoteSummary#recurring()}. */
        public Builder recurring(List<RecurringCost> recurring) {
            RECURRING.set(this, recurring);
            return this;
        }

        /** Sets {@link QuoteSummary#tax()}. */
        public Builder tax(List<QuoteTax> tax) {
            TAX.set(this, tax);
            return this;
        }
    }
}
