// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderResult
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** An order that was placed. */
public final class OrderResult extends ObjectModel {
    private static final Property<Long> ORDER_NUMBER = Property.required("order_num", JsonTypes.LONG);
    private static final Property<String> INVOICE_ID = Property.required("invoice_id", JsonTypes.STRING);
    private static final Property<OrderResultTotal> TOTAL = Property.required("total", () -> OrderResultTotal.TYPE);
    private static final Property<OrderedItems> ITEMS = Property.required("items", () -> OrderedItems.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<OrderResult> TYPE = ObjectType.of(OrderResult.class, OrderResult::new, ORDER_NUMBER,
            INVOICE_ID, TOTAL, ITEMS);

    private OrderResult(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code orderNumber}, {@code invoiceId}, {@code total}, {@code items}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the order. */
    public Long orderNumber() {
        return required(ORDER_NUMBER);
    }

    /** Id of the invoice for it. */
    public String invoiceId() {
        return required(INVOICE_ID);
    }

    /** Amount of the invoice: a string in the documents, a number on one portal. */
    public OrderResultTotal total() {
        return required(TOTAL);
    }

    /** What was ordered: one object in the documents, a list on the portals that clients talk to. */
    public OrderedItems items() {
        return required(ITEMS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link OrderResult}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link OrderResult#orderNumber()}. */
        public Builder orderNumber(long orderNumber) {
            set(ORDER_NUMBER, orderNumber);
            return this;
        }

        /** Sets {@link OrderResult#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            set(INVOICE_ID, invoiceId);
            return this;
        }

        /** Sets {@link OrderResult#total()}. */
        public Builder total(OrderResultTotal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link OrderResult#items()}. */
        public Builder items(OrderedItems items) {
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
        public OrderResult build() {
            return new OrderResult(objectValues());
        }
    }
}
