// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CommercialTemplateOrder
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Which template to buy a licence for. */
public final class CommercialTemplateOrder extends JsonObjectModel {
    private static final Property<CommercialTemplateOrderConfirmPurchase> CONFIRM_PURCHASE =
            JsonTypes.ref(CommercialTemplateOrderConfirmPurchase.class).required("confirm_purchase");
    private static final Property<String> SYSTEM_TEMPLATE_ID = JsonTypes.STRING.required("system_template_id");

    /** How this type is read and written. */
    public static final ObjectType<CommercialTemplateOrder> TYPE = ObjectType.<CommercialTemplateOrder>of(
            new CommercialTemplateOrder(ObjectValues.NONE), CONFIRM_PURCHASE, SYSTEM_TEMPLATE_ID);

    private CommercialTemplateOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected CommercialTemplateOrder create(ObjectValues members) {
        return new CommercialTemplateOrder(members);
    }

    /** Starts an empty object; it needs {@code confirmPurchase}, {@code systemTemplateId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code 1} agrees to pay. */
    public CommercialTemplateOrderConfirmPurchase confirmPurchase() {
        return CONFIRM_PURCHASE.get(this);
    }

    /** Number of the template, as a string. Pattern: {@code ^[0-9]+$}. */
    public String systemTemplateId() {
        return SYSTEM_TEMPLATE_ID.get(this);
    }

    /** Builds a {@link CommercialTemplateOrder}. */
    public static final class Builder extends JsonObjectBuilder<CommercialTemplateOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CommercialTemplateOrder#confirmPurchase()}. */
        public Builder confirmPurchase(CommercialTemplateOrderConfirmPurchase confirmPurchase) {
            CONFIRM_PURCHASE.set(this, confirmPurchase);
            return this;
        }

        /** Sets {@link CommercialTemplateOrder#systemTemplateId()}. */
        public Builder systemTemplateId(String systemTemplateId) {
            SYSTEM_TEMPLATE_ID.set(this, systemTemplateId);
            return this;
        }
    }
}
