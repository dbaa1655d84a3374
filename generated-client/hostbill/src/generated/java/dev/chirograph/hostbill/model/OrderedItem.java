// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderedItem
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Service that an order created. */
public final class OrderedItem extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id");
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> PRODUCT_ID = JsonTypes.STRING.required("product_id");

    /** How this type is read and written. */
    public static final ObjectType<OrderedItem> TYPE = ObjectType.<OrderedItem>of(new OrderedItem(ObjectValues.NONE),
            ID, TYPE_, NAME, PRODUCT_ID);

    private OrderedItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected OrderedItem create(ObjectValues members) {
        return new OrderedItem(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code type}, {@code name}, {@code productId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the service that was created. */
    public String id() {
        return ID.get(this);
    }

    /** Kind of service, such as Hosting or Domain Register. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Name of the service. */
    public String name() {
        return NAME.get(this);
    }

    /** Id of its product. */
    public String productId() {
        return PRODUCT_ID.get(this);
    }

    /** Builds an {@link OrderedItem}. */
    public static final class Builder extends JsonObjectBuilder<OrderedItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link OrderedItem#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link OrderedItem#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link OrderedItem#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link OrderedItem#productId()}. */
        public Builder productId(String productId) {
            PRODUCT_ID.set(this, productId);
            return this;
        }
    }
}
