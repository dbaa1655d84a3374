// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BulkOrderResult
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** An order of several items that was placed. */
public final class BulkOrderResult extends ObjectModel {
    private static final Property<List<Long>> ORDER_NUMBERS =
            Property.required("order_num_list", JsonTypes.list(JsonTypes.LONG));
    private static final Property<String> INVOICE_ID = Property.required("invoice_id", JsonTypes.STRING);
    private static final Property<BulkOrderResultTotal> TOTAL =
            Property.required("total", () -> BulkOrderResultTotal.TYPE);
    private static final Property<List<OrderedItem>> ITEMS =
            Property.required("items", JsonTypes.list(() -> OrderedItem.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<BulkOrderResult> TYPE = ObjectType.of(BulkOrderResult.class, BulkOrderResult::new,
            ORDER_NUMBERS, INVOICE_ID, TOTAL, ITEMS);

    private BulkOrderResult(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code orderNumbers}, {@code invoiceId}, {@code total}, {@code items}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the order, for each item. */
    public List<Long> orderNumbers() {
        return list(ORDER_NUMBERS);
    }

    /** Id of the invoice for all items. */
    public String invoiceId() {
        return required(INVOICE_ID);
    }

    /** Amount of the invoice: a string in the documents, a number on one portal. */
    public BulkOrderResultTotal total() {
        return required(TOTAL);
    }

    /** Services that were created. */
    public List<OrderedItem> items() {
        return list(ITEMS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link BulkOrderResult}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BulkOrderResult#orderNumbers()}. */
        public Builder orderNumbers(List<Long> orderNumbers) {
            set(ORDER_NUMBERS, orderNumbers);
            return this;
        }

        /** Sets {@link BulkOrderResult#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            set(INVOICE_ID, invoiceId);
            return this;
        }

        /** Sets {@link BulkOrderResult#total()}. */
        public Builder total(BulkOrderResultTotal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link BulkOrderResult#items()}. */
        public Builder items(List<OrderedItem> items) {
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
        public BulkOrderResult build() {
            return new BulkOrderResult(objectValues());
        }
    }
}
