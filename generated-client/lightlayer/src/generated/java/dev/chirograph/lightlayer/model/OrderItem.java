// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderItem
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Item of an order or a quote. The fields of a single order of the same type are accepted too. */
public final class OrderItem extends JsonObjectModel {
    private static final Property<OrderItemType> TYPE_ = JsonTypes.ref(OrderItemType.class).required("type");
    private static final Property<Long> PRODUCT_ID = JsonTypes.LONG.required("product_id");
    private static final Property<String> DOMAIN = JsonTypes.STRING.optional("domain");
    private static final Property<String> CYCLE = JsonTypes.STRING.optional("cycle");
    private static final Property<String> CSR = JsonTypes.STRING.optional("csr");
    private static final Property<Long> YEARS = JsonTypes.LONG.optional("years");
    private static final Property<String> APPROVER_EMAIL = JsonTypes.STRING.optional("approver_email");

    /** How this type is read and written. */
    public static final ObjectType<OrderItem> TYPE = ObjectType.<OrderItem>of(new OrderItem(ObjectValues.NONE), TYPE_,
            PRODUCT_ID, DOMAIN, CYCLE, CSR, YEARS, APPROVER_EMAIL);

    private OrderItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected OrderItem create(ObjectValues members) {
        return new OrderItem(members);
    }

    /** Starts an empty object; it needs {@code type}, {@code productId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What is ordered; decides which of the other fields apply. */
    public OrderItemType type() {
        return TYPE_.get(this);
    }

    /** Id of the product. */
    public Long productId() {
        return PRODUCT_ID.get(this);
    }

    /** Domain name of the service; for products. */
    public @Nullable String domain() {
        return DOMAIN.find(this);
    }

    /** Letter of the billing period; for products. */
    public @Nullable String cycle() {
        return CYCLE.find(this);
    }

    /** Certificate request in PEM form; for certificates. */
    public @Nullable String csr() {
        return CSR.find(this);
    }

    /** Years of validity; for certificates. */
    public @Nullable Long years() {
        return YEARS.find(this);
    }

    /** Address that confirms the domain; for certificates. */
    public @Nullable String approverEmail() {
        return APPROVER_EMAIL.find(this);
    }

    /** Builds an {@link OrderItem}. */
    public static final class Builder extends JsonObjectBuilder<OrderItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link OrderItem#type()}. */
        public Builder type(OrderItemType type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link OrderItem#productId()}. */
        public Builder productId(long productId) {
            PRODUCT_ID.set(this, productId);
            return this;
        }

        /** Sets {@link OrderItem#domain()}. */
        public Builder domain(String domain) {
            DOMAIN.set(this, domain);
            return this;
        }

        /** Sets {@link OrderItem#cycle()}. */
        public Builder cycle(String cycle) {
            CYCLE.set(this, cycle);
            return this;
        }

        /** Sets {@link OrderItem#csr()}. */
        public Builder csr(String csr) {
            CSR.set(this, csr);
            return this;
        }

        /** Sets {@link OrderItem#years()}. */
        public Builder years(long years) {
            YEARS.set(this, years);
            return this;
        }

        /** Sets {@link OrderItem#approverEmail()}. */
        public Builder approverEmail(String approverEmail) {
            APPROVER_EMAIL.set(this, approverEmail);
            return this;
        }
    }
}
