// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderedItem
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Service that an order created. */
public final class OrderedItem extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> PRODUCT_ID = Property.required("product_id", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<OrderedItem> TYPE = ObjectType.of(OrderedItem.class, OrderedItem::new, ID, TYPE_,
            NAME, PRODUCT_ID);

    private OrderedItem(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code type}, {@code name}, {@code productId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the service that was created. */
    public String id() {
        return required(ID);
    }

    /** Kind of service, such as Hosting or Domain Register. */
    public String type() {
        return required(TYPE_);
    }

    /** Name of the service. */
    public String name() {
        return required(NAME);
    }

    /** Id of its product. */
    public String productId() {
        return required(PRODUCT_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link OrderedItem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link OrderedItem#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link OrderedItem#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link OrderedItem#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link OrderedItem#productId()}. */
        public Builder productId(String productId) {
            set(PRODUCT_ID, productId);
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
        public OrderedItem build() {
            return new OrderedItem(objectValues());
        }
    }
}
