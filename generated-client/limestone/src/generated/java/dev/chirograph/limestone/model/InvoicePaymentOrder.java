// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoicePaymentOrder
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which invoice to pay, and from where. */
public final class InvoicePaymentOrder extends JsonObjectModel {
    private static final Property<String> INVOICE_ID = JsonTypes.STRING.required("invoiceid");
    private static final Property<String> SOURCE_ID = JsonTypes.STRING.required("sourceid");
    private static final Property<BigDecimal> AMOUNT = JsonTypes.DECIMAL.optional("amount");

    /** How this type is read and written. */
    public static final ObjectType<InvoicePaymentOrder> TYPE = ObjectType.<InvoicePaymentOrder>of(
            new InvoicePaymentOrder(ObjectValues.NONE), INVOICE_ID, SOURCE_ID, AMOUNT);

    private InvoicePaymentOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected InvoicePaymentOrder create(ObjectValues members) {
        return new InvoicePaymentOrder(members);
    }

    /** Starts an empty object; it needs {@code invoiceId}, {@code sourceId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The id of the invoice. Pattern: {@code ^\d+$}. */
    public String invoiceId() {
        return INVOICE_ID.get(this);
    }

    /** The id of the billing source to charge. Pattern: {@code ^\d+$}. */
    public String sourceId() {
        return SOURCE_ID.get(this);
    }

    /** The amount to pay in US dollars, if it shall not be the whole invoice. */
    public @Nullable BigDecimal amount() {
        return AMOUNT.find(this);
    }

    /** Builds an {@link InvoicePaymentOrder}. */
    public static final class Builder extends JsonObjectBuilder<InvoicePaymentOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link InvoicePaymentOrder#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            INVOICE_ID.set(this, invoiceId);
            return this;
        }

        /** Sets {@link InvoicePaymentOrder#sourceId()}. */
        public Builder sourceId(String sourceId) {
            SOURCE_ID.set(this, sourceId);
            return this;
        }

        /** Sets {@link InvoicePaymentOrder#amount()}. */
        public Builder amount(BigDecimal amount) {
            AMOUNT.set(this, amount);
            return this;
        }
    }
}
