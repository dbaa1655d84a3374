// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RecurringCost
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

/** Cost that comes again. */
public final class RecurringCost extends ObjectModel {
    private static final Property<String> TITLE = Property.required("title", JsonTypes.STRING);
    private static final Property<BigDecimal> PRICE = Property.required("price", JsonTypes.DECIMAL);
    private static final Property<String> VALUE = Property.required("value", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<RecurringCost> TYPE = ObjectType.of(RecurringCost.class, RecurringCost::new, TITLE,
            PRICE, VALUE);

    private RecurringCost(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code title}, {@code price}, {@code value}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Billing period in words, such as Annually. */
    public String title() {
        return required(TITLE);
    }

    /** Price of each period. */
    public BigDecimal price() {
        return required(PRICE);
    }

    /** Letter of the period, such as a. */
    public String value() {
        return required(VALUE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link RecurringCost}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link RecurringCost#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link RecurringCost#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link RecurringCost#value()}. */
        public Builder value(String value) {
            set(VALUE, value);
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
        public RecurringCost build() {
            return new RecurringCost(objectValues());
        }
    }
}
