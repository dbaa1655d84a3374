// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/QuoteTax
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Tax in a quote. */
public final class QuoteTax extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<BigDecimal> TAX = JsonTypes.DECIMAL.required("tax");
    private static final Property<BigDecimal> VALUE = JsonTypes.DECIMAL.required("value");

    /** How this type is read and written. */
    public static final ObjectType<QuoteTax> TYPE = ObjectType.<QuoteTax>of(new QuoteTax(ObjectValues.NONE), NAME, TAX,
            VALUE);

    private QuoteTax(ObjectValues values) {
        super(values);
    }

    @Override
    protected QuoteTax create(ObjectValues members) {
        return new QuoteTax(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code tax}, {@code value}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the tax, such as VAT. */
    public String name() {
        return NAME.get(this);
    }

    /** Amount of the tax. */
    public BigDecimal tax() {
        return TAX.get(this);
    }

    /** Rate in percent. */
    public BigDecimal value() {
        return VALUE.get(this);
    }

    /** Builds a {@link QuoteTax}. */
    public static final class Builder extends JsonObjectBuilder<QuoteTax, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link QuoteTax#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link QuoteTax#tax()}. */
        public Builder tax(BigDecimal tax) {
            TAX.set(this, tax);
            return this;
        }

        /** Sets {@link QuoteTax#value()}. */
        public Builder value(BigDecimal value) {
            VALUE.set(this, value);
            return this;
        }
    }
}
