// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/InvoicePaymentOrder
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which invoice to pay, and from where. */
public final class InvoicePaymentOrder extends ObjectModel {
    private static final Property<String> INVOICE_ID = Property.required("invoiceid", JsonTypes.STRING);
    private static final Property<String> SOURCE_ID = Property.required("sourceid", JsonTypes.STRING);
    private static final Property<BigDecimal> AMOUNT = Property.optional("amount", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<InvoicePaymentOrder> TYPE = ObjectType.of(InvoicePaymentOrder.class,
            InvoicePaymentOrder::new, INVOICE_ID, SOURCE_ID, AMOUNT);

    private InvoicePaymentOrder(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code invoiceId}, {@code sourceId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The id of the invoice. Pattern: {@code ^\d+$}. */
    public String invoiceId() {
        return required(INVOICE_ID);
    }

    /** The id of the billing source to charge. Pattern: {@code ^\d+$}. */
    public String sourceId() {
        return required(SOURCE_ID);
    }

    /** The amount to pay in US dollars, if it shall not be the whole invoice. */
    public @Nullable BigDecimal amount() {
        return optional(AMOUNT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link InvoicePaymentOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link InvoicePaymentOrder#invoiceId()}. */
        public Builder invoiceId(String invoiceId) {
            set(INVOICE_ID, invoiceId);
            return this;
        }

        /** Sets {@link InvoicePaymentOrder#sourceId()}. */
        public Builder sourceId(String sourceId) {
            set(SOURCE_ID, sourceId);
            return this;
        }

        /** Sets {@link InvoicePaymentOrder#amount()}. */
        public Builder amount(BigDecimal amount) {
            set(AMOUNT, amount);
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
        public InvoicePaymentOrder build() {
            return new InvoicePaymentOrder(objectValues());
        }
    }
}
