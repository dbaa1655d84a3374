// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoiceItem
package dev.chirograph.xsserver.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** One line of an invoice. */
public final class InvoiceItem extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> INVOICE_ID = Property.required("invoice_id", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> ITEM_ID = Property.required("item_id", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);
    private static final Property<BigDecimal> AMOUNT = Property.required("amount", JsonTypes.DECIMAL_STRING);
    private static final Property<InvoiceItemTaxed> TAXED = Property.required("taxed", () -> InvoiceItemTaxed.TYPE);
    private static final Property<BigDecimal> QUANTITY = Property.required("qty", JsonTypes.DECIMAL_STRING);
    private static final Property<BigDecimal> LINE_TOTAL = Property.required("linetotal", JsonTypes.DECIMAL_STRING);

    /** How this type is read and written. */
    public static final ObjectType<InvoiceItem> TYPE = ObjectType.of(InvoiceItem.class, InvoiceItem::new, ID,
            INVOICE_ID, TYPE_, ITEM_ID, DESCRIPTION, AMOUNT, TAXED, QUANTITY, LINE_TOTAL);

    private InvoiceItem(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code invoiceId}, {@code type}, {@code itemId},
     * {@code description}, {@code amount}, {@code taxed}, {@code quantity}, {@code lineTotal}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the line. */
    public String id() {
        return required(ID);
    }

    /** Id of the invoice that holds the line. */
    public String invoiceId() {
        return required(INVOICE_ID);
    }

    /** Kind of the thing that is billed, such as Other. */
    public String type() {
        return required(TYPE_);
    }

    /**
     * Id of the thing that is billed within its type; 0 or a negative number when it is no product (a payment fee, for
     * example).
     */
    public String itemId() {
        return required(ITEM_ID);
    }

    /** Text of the line. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** Price of one unit, before tax. */
    public BigDecimal amount() {
        return required(AMOUNT);
    }

    /** Whether tax is added to the line. */
    public InvoiceItemTaxed taxed() {
        return required(TAXED);
    }

    /** Number of units. */
    public BigDecimal quantity() {
        return required(QUANTITY);
    }

    /** Price of all units, before tax. */
    public BigDecimal lineTotal() {
        return required(LINE_TOTAL);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link InvoiceItem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link InvoiceItem#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link InvoiceItem#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            set(INVOICE_ID, invoiceId);
            return this;
        }

        /** Sets {@link InvoiceItem#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link InvoiceItem#itemId()}. */
        public Builder itemId(String itemId) {
            set(ITEM_ID, itemId);
            return this;
        }

        /** Sets {@link InvoiceItem#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets {@link InvoiceItem#amount()}. */
        public Builder amount(BigDecimal amount) {
            set(AMOUNT, amount);
            return this;
        }

        /** Sets {@link InvoiceItem#taxed()}. */
        public Builder taxed(InvoiceItemTaxed taxed) {
            set(TAXED, taxed);
            return this;
        }

        /** Sets {@link InvoiceItem#quantity()}. */
        public Builder quantity(BigDecimal quantity) {
            set(QUANTITY, quantity);
            return this;
        }

        /** Sets {@link InvoiceItem#lineTotal()}. */
        public Builder lineTotal(BigDecimal lineTotal) {
            set(LINE_TOTAL, lineTotal);
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
        public InvoiceItem build() {
            return new InvoiceItem(objectValues());
        }
    }
}
