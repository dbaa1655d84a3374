// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderItem
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Item of an order or a quote. The fields of a single order of the same type are accepted too. */
public final class OrderItem extends ObjectModel {
    private static final Property<OrderItemType> TYPE_ = Property.required("type", () -> OrderItemType.TYPE);
    private static final Property<Long> PRODUCT_ID = Property.required("product_id", JsonTypes.LONG);
    private static final Property<String> DOMAIN = Property.optional("domain", JsonTypes.STRING);
    private static final Property<String> CYCLE = Property.optional("cycle", JsonTypes.STRING);
    private static final Property<String> CSR = Property.optional("csr", JsonTypes.STRING);
    private static final Property<Long> YEARS = Property.optional("years", JsonTypes.LONG);
    private static final Property<String> APPROVER_EMAIL = Property.optional("approver_email", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<OrderItem> TYPE = ObjectType.of(OrderItem.class, OrderItem::new, TYPE_, PRODUCT_ID,
            DOMAIN, CYCLE, CSR, YEARS, APPROVER_EMAIL);

    private OrderItem(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code type}, {@code productId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What is ordered; decides which of the other fields apply. */
    public OrderItemType type() {
        return required(TYPE_);
    }

    /** Id of the product. */
    public Long productId() {
        return required(PRODUCT_ID);
    }

    /** Domain name of the service; for products. */
    public @Nullable String domain() {
        return optional(DOMAIN);
    }

    /** Letter of the billing period; for products. */
    public @Nullable String cycle() {
        return optional(CYCLE);
    }

    /** Certificate request in PEM form; for certificates. */
    public @Nullable String csr() {
        return optional(CSR);
    }

    /** Years of validity; for certificates. */
    public @Nullable Long years() {
        return optional(YEARS);
    }

    /** Address that confirms the domain; for certificates. */
    public @Nullable String approverEmail() {
        return optional(APPROVER_EMAIL);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link OrderItem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link OrderItem#type()}. */
        public Builder type(OrderItemType type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link OrderItem#productId()}. */
        public Builder productId(long productId) {
            set(PRODUCT_ID, productId);
            return this;
        }

        /** Sets {@link OrderItem#domain()}. */
        public Builder domain(String domain) {
            set(DOMAIN, domain);
            return this;
        }

        /** Sets {@link OrderItem#cycle()}. */
        public Builder cycle(String cycle) {
            set(CYCLE, cycle);
            return this;
        }

        /** Sets {@link OrderItem#csr()}. */
        public Builder csr(String csr) {
            set(CSR, csr);
            return this;
        }

        /** Sets {@link OrderItem#years()}. */
        public Builder years(long years) {
            set(YEARS, years);
            return this;
        }

        /** Sets {@link OrderItem#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            set(APPROVER_EMAIL, approverEmail);
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
        public OrderItem build() {
            return new OrderItem(objectValues());
        }
    }
}
