// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CommercialTemplateOrder
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Which template to buy a licence for. */
public final class CommercialTemplateOrder extends ObjectModel {
    private static final Property<CommercialTemplateOrderConfirmPurchase> CONFIRM_PURCHASE =
            Property.required("confirm_purchase", () -> CommercialTemplateOrderConfirmPurchase.TYPE);
    private static final Property<String> SYSTEM_TEMPLATE_ID =
            Property.required("system_template_id", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<CommercialTemplateOrder> TYPE = ObjectType.of(CommercialTemplateOrder.class,
            CommercialTemplateOrder::new, CONFIRM_PURCHASE, SYSTEM_TEMPLATE_ID);

    private CommercialTemplateOrder(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code confirmPurchase}, {@code systemTemplateId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 1} agrees to pay. */
    public CommercialTemplateOrderConfirmPurchase confirmPurchase() {
        return required(CONFIRM_PURCHASE);
    }

    /** Number of the template, as a string. Pattern: {@code ^[0-9]+$}. */
    public String systemTemplateId() {
        return required(SYSTEM_TEMPLATE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CommercialTemplateOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CommercialTemplateOrder#confirmPurchase()}. */
        public Builder confirmPurchase(CommercialTemplateOrderConfirmPurchase confirmPurchase) {
            set(CONFIRM_PURCHASE, confirmPurchase);
            return this;
        }

        /** Sets {@link CommercialTemplateOrder#systemTemplateId()}. */
        public Builder systemTemplateId(String systemTemplateId) {
            set(SYSTEM_TEMPLATE_ID, systemTemplateId);
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
        public CommercialTemplateOrder build() {
            return new CommercialTemplateOrder(objectValues());
        }
    }
}
