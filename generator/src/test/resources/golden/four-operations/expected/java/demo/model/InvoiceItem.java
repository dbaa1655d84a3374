// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoiceItem
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** One line of an invoice. */
public final class InvoiceItem extends JsonObjectModel {
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");
    private static final Property<BigDecimal> AMOUNT = JsonTypes.DECIMAL_STRING.required("amount");
    private static final Property<InvoiceItemTaxed> TAXED = JsonTypes.ref(InvoiceItemTaxed.class).required("taxed");
    private static final Property<Map<String, BigDecimal>> DISCOUNTS =
            JsonTypes.DECIMAL_STRING.map().optional("discounts");

    /** How this type is read and written. */
    public static final ObjectType<InvoiceItem> TYPE = ObjectType.<InvoiceItem>of(new InvoiceItem(ObjectValues.NONE),
            DESCRIPTION, AMOUNT, TAXED, DISCOUNTS);

    private InvoiceItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected InvoiceItem create(ObjectValues members) {
        return new InvoiceItem(members);
    }

    /** Starts an empty object; it needs {@code description}, {@code amount}, {@code taxed}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
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

    /** Discounts by their codes. */
    public Map<String, BigDecimal> discounts() {
        return DISCOUNTS.get(this);
    }

    /** Builds an {@link InvoiceItem}. */
    public static final class Builder extends JsonObjectBuilder<InvoiceItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
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

        /** Sets {@link InvoiceItem#discounts()}. */
        public Builder discounts(Map<String, BigDecimal> discounts) {
            DISCOUNTS.set(this, discounts);
            return this;
        }
    }
}
