// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderResult
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** An order that was placed. */
public final class OrderResult extends JsonObjectModel {
    private static final Property<Long> ORDER_NUMBER = JsonTypes.LONG.required("order_num");
    private static final Property<String> INVOICE_ID = JsonTypes.STRING.required("invoice_id");
    private static final Property<OrderResultTotal> TOTAL = JsonTypes.ref(OrderResultTotal.class).required("total");
    private static final Property<OrderedItems> ITEMS = JsonTypes.ref(OrderedItems.class).required("items");

    /** How this type is read and written. */
    public static final ObjectType<OrderResult> TYPE = ObjectType.<OrderResult>of(new OrderResult(ObjectValues.NONE),
            ORDER_NUMBER, INVOICE_ID, TOTAL, ITEMS);

    private OrderResult(ObjectValues values) {
        super(values);
    }

    @Override
    protected OrderResult create(ObjectValues members) {
        return new OrderResult(members);
    }

    /** Starts an empty object; it needs {@code orderNumber}, {@code invoiceId}, {@code total}, {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the order. */
    public Long orderNumber() {
        return ORDER_NUMBER.get(this);
    }

    /** Id of the invoice for it. */
    public String invoiceId() {
        return INVOICE_ID.get(this);
    }

    /** Amount of the invoice: a string in the documents, a number on one portal. */
    public OrderResultTotal total() {
        return TOTAL.get(this);
    }

    /** What was ordered: one object in the documents, a list on the portals that clients talk to. */
    public OrderedItems items() {
        return ITEMS.get(this);
    }

    /** Builds an {@link OrderResult}. */
    public static final class Builder extends JsonObjectBuilder<OrderResult, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link OrderResult#orderNumber()}. */
        public Builder orderNumber(long orderNumber) {
            ORDER_NUMBER.set(this, orderNumber);
            return this;
        }

        /** Sets {@link OrderResult#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            INVOICE_ID.set(this, invoiceId);
            return this;
        }

        /** Sets {@link OrderResult#total()}. */
        public Builder total(OrderResultTotal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link OrderResult#items()}. */
        public Builder items(OrderedItems items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
