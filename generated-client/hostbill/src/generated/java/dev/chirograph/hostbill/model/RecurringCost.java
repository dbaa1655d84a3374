// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RecurringCost
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** Cost that comes again. */
public final class RecurringCost extends JsonObjectModel {
    private static final Property<String> TITLE = JsonTypes.STRING.required("title");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");
    private static final Property<String> VALUE = JsonTypes.STRING.required("value");

    /** How this type is read and written. */
    public static final ObjectType<RecurringCost> TYPE = ObjectType.<RecurringCost>of(
            new RecurringCost(ObjectValues.NONE), TITLE, PRICE, VALUE);

    private RecurringCost(ObjectValues values) {
        super(values);
    }

    @Override
    protected RecurringCost create(ObjectValues members) {
        return new RecurringCost(members);
    }

    /** Starts an empty object; it needs {@code title}, {@code price}, {@code value}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Billing period in words, such as Annually. */
    public String title() {
        return TITLE.get(this);
    }

    /** Price of each period. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Letter of the period, such as a. */
    public String value() {
        return VALUE.get(this);
    }

    /** Builds a {@link RecurringCost}. */
    public static final class Builder extends JsonObjectBuilder<RecurringCost, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RecurringCost#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }

        /** Sets {@link RecurringCost#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link RecurringCost#value()}. */
        public Builder value(String value) {
            VALUE.set(this, value);
            return this;
        }
    }
}
