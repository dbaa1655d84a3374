// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Node
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit of resources of the account. */
public final class Node extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<Long> VIRTUAL_MACHINE_ID = Property.required("virtual_machine_id", JsonTypes.LONG);
    private static final Property<Long> CONSUMER_ID = Property.required("consumer_id", JsonTypes.LONG);
    private static final Property<Boolean> FREE_NODE = Property.optional("free_node", JsonTypes.BOOLEAN);
    private static final Property<Boolean> DISCOUNT_NODE = Property.optional("discount_node", JsonTypes.BOOLEAN);
    private static final Property<Boolean> DAILY_NODE = Property.optional("daily_node", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<Node> TYPE = ObjectType.of(Node.class, Node::new, ID, VIRTUAL_MACHINE_ID,
            CONSUMER_ID, FREE_NODE, DISCOUNT_NODE, DAILY_NODE);

    private Node(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code virtualMachineId}, {@code consumerId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the node. */
    public Long id() {
        return required(ID);
    }

    /** Cloud server that uses the node; null for a free one. */
    public @Nullable Long virtualMachineId() {
        return optional(VIRTUAL_MACHINE_ID);
    }

    /** Consumer the node is tagged with; 0 means none. */
    public Long consumerId() {
        return required(CONSUMER_ID);
    }

    /** Whether the node costs nothing. */
    public @Nullable Boolean freeNode() {
        return optional(FREE_NODE);
    }

    /** Whether the node is discounted. */
    public @Nullable Boolean discountNode() {
        return optional(DISCOUNT_NODE);
    }

    /** Whether the node is billed by the day; on regular nodes. */
    public @Nullable Boolean dailyNode() {
        return optional(DAILY_NODE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Node}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Node#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Node#virtualMachineId()}. */
        public Builder virtualMachineId(@Nullable Long virtualMachineId) {
            set(VIRTUAL_MACHINE_ID, virtualMachineId);
            return this;
        }

        /** Sets {@link Node#consumerId()}. */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
            return this;
        }

        /** Sets {@link Node#freeNode()}. */
        public Builder freeNode(boolean freeNode) {
            set(FREE_NODE, freeNode);
            return this;
        }

        /** Sets {@link Node#discountNode()}. */
        public Builder discountNode(boolean discountNode) {
            set(DISCOUNT_NODE, discountNode);
            return this;
        }

        /** Sets {@link Node#dailyNode()}. */
        public Builder dailyNode(boolean dailyNode) {
            set(DAILY_NODE, dailyNode);
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
        public Node build() {
            return new Node(objectValues());
        }
    }
}
