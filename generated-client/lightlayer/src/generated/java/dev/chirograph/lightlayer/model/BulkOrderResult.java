// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BulkOrderResult
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** An order of several items that was placed. */
public final class BulkOrderResult extends JsonObjectModel {
    private static final Property<List<Long>> ORDER_NUMBERS = JsonTypes.LONG.list().required("order_num_list");
    private static final Property<String> INVOICE_ID = JsonTypes.STRING.required("invoice_id");
    private static final Property<BulkOrderResultTotal> TOTAL =
            JsonTypes.ref(BulkOrderResultTotal.class).required("total");
    private static final Property<List<OrderedItem>> ITEMS = JsonTypes.ref(OrderedItem.class).list().required("items");

    /** How this type is read and written. */
    public static final ObjectType<BulkOrderResult> TYPE = ObjectType.<BulkOrderResult>of(
            new BulkOrderResult(ObjectValues.NONE), ORDER_NUMBERS, INVOICE_ID, TOTAL, ITEMS);

    private BulkOrderResult(ObjectValues values) {
        super(values);
    }

    @Override
    protected BulkOrderResult create(ObjectValues members) {
        return new BulkOrderResult(members);
    }

    /** Starts an empty object; it needs {@code orderNumbers}, {@code invoiceId}, {@code total}, {@code items}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the order, for each item. */
    public List<Long> orderNumbers() {
        return ORDER_NUMBERS.get(this);
    }

    /** Id of the invoice for all items. */
    public String invoiceId() {
        return INVOICE_ID.get(this);
    }

    /** Amount of the invoice: a string in the documents, a number on one portal. */
    public BulkOrderResultTotal total() {
        return TOTAL.get(this);
    }

    /** Services that were created. */
    public List<OrderedItem> items() {
        return ITEMS.get(this);
    }

    /** Builds a {@link BulkOrderResult}. */
    public static final class Builder extends JsonObjectBuilder<BulkOrderResult, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link BulkOrderResult#orderNumbers()}. */
        public Builder orderNumbers(List<Long> orderNumbers) {
            ORDER_NUMBERS.set(this, orderNumbers);
            return this;
        }

        /** Sets {@link BulkOrderResult#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            INVOICE_ID.set(this, invoiceId);
            return this;
        }

        /** Sets {@link BulkOrderResult#total()}. */
        public Builder total(BulkOrderResultTotal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link BulkOrderResult#items()}. */
        public Builder items(List<OrderedItem> items) {
            ITEMS.set(this, items);
            return this;
        }
    }
}
