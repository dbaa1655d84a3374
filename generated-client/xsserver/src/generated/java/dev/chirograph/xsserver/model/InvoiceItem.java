// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoiceItem
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** One line of an invoice. */
public final class InvoiceItem extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> INVOICE_ID = JsonTypes.STRING.required("invoice_id");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> ITEM_ID = JsonTypes.STRING.required("item_id");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<BigDecimal> AMOUNT = JsonTypes.DECIMAL_STRING.required("amount");
    private static final Property<InvoiceItemTaxed> TAXED = JsonTypes.ref(InvoiceItemTaxed.class).required("taxed");
    private static final Property<BigDecimal> QUANTITY = JsonTypes.DECIMAL_STRING.required("qty");
    private static final Property<BigDecimal> LINE_TOTAL = JsonTypes.DECIMAL_STRING.required("linetotal");

    /** How this type is read and written. */
    public static final ObjectType<InvoiceItem> TYPE = ObjectType.<InvoiceItem>of(new InvoiceItem(ObjectValues.NONE),
            ID, INVOICE_ID, TYPE_, ITEM_ID, DESCRIPTION, AMOUNT, TAXED, QUANTITY, LINE_TOTAL);

    private InvoiceItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected InvoiceItem create(ObjectValues members) {
        return new InvoiceItem(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code invoiceId}, {@code type}, {@code itemId},
     * {@code description}, {@code amount}, {@code taxed}, {@code quantity}, {@code lineTotal}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the line. */
    public String id() {
        return ID.get(this);
    }

    /** Id of the invoice that holds the line. */
    public String invoiceId() {
        return INVOICE_ID.get(this);
    }

    /** Kind of the thing that is billed, such as Other. */
    public String type() {
        return TYPE_.get(this);
    }

    /**
     * Id of the thing that is billed within its type; 0 or a negative number when it is no product (a payment fee, for
     * example).
     */
    public String itemId() {
        return ITEM_ID.get(this);
    }

    /** Text of the line. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** Price of one unit, before tax. */
    public BigDecimal amount() {
        return AMOUNT.get(this);
    }

    /** Whether tax is added to the line. */
    public InvoiceItemTaxed taxed() {
        return TAXED.get(this);
    }

    /** Number of units. */
    public BigDecimal quantity() {
        return QUANTITY.get(this);
    }

    /** Price of all units, before tax. */
    public BigDecimal lineTotal() {
        return LINE_TOTAL.get(this);
    }

    /** Builds an {@link InvoiceItem}. */
    public static final class Builder extends JsonObjectBuilder<InvoiceItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link InvoiceItem#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link InvoiceItem#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            INVOICE_ID.set(this, invoiceId);
            return this;
        }

        /** Sets {@link InvoiceItem#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link InvoiceItem#itemId()}. */
        public Builder itemId(String itemId) {
            ITEM_ID.set(this, itemId);
            return this;
        }

        /** Sets {@link InvoiceItem#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }

        /** Sets {@link InvoiceItem#amount()}. */
        public Builder amount(BigDecimal amount) {
            AMOUNT.set(this, amount);
            return this;
        }

        /** Sets {@link InvoiceItem#taxed()}. */
        public Builder taxed(InvoiceItemTaxed taxed) {
            TAXED.set(this, taxed);
            return this;
        }

        /** Sets {@link InvoiceItem#quantity()}. */
        public Builder quantity(BigDecimal quantity) {
            QUANTITY.set(this, quantity);
            return this;
        }

        /** Sets {@link InvoiceItem#lineTotal()}. */
        public Builder lineTotal(BigDecimal lineTotal) {
            LINE_TOTAL.set(this, lineTotal);
            return this;
        }
    }
}
