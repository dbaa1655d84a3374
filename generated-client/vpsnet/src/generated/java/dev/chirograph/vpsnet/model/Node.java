// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Node
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A unit of resources of the account. */
public final class Node extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.required("virtual_machine_id");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.required("consumer_id");
    private static final Property<Boolean> FREE_NODE = JsonTypes.BOOLEAN.optional("free_node");
    private static final Property<Boolean> DISCOUNT_NODE = JsonTypes.BOOLEAN.optional("discount_node");
    private static final Property<Boolean> DAILY_NODE = JsonTypes.BOOLEAN.optional("daily_node");

    /** How this type is read and written. */
    public static final ObjectType<Node> TYPE = ObjectType.<Node>of(new Node(ObjectValues.NONE), ID, VIRTUAL_MACHINE_ID,
            CONSUMER_ID, FREE_NODE, DISCOUNT_NODE, DAILY_NODE);

    private Node(ObjectValues values) {
        super(values);
    }

    @Override
    protected Node create(ObjectValues members) {
        return new Node(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code virtualMachineId}, {@code consumerId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the node. */
    public Long id() {
        return ID.get(this);
    }

    /** Cloud server that uses the node; null for a free one. */
    public @Nullable Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.find(this);
    }

    /** Consumer the node is tagged with; 0 means none. */
    public Long consumerId() {
        return CONSUMER_ID.get(this);
    }

    /** Whether the node costs nothing. */
    public @Nullable Boolean freeNode() {
        return FREE_NODE.find(this);
    }

    /** Whether the node is discounted. */
    public @Nullable Boolean discountNode() {
        return DISCOUNT_NODE.find(this);
    }

    /** Whether the node is billed by the day; on regular nodes. */
    public @Nullable Boolean dailyNode() {
        return DAILY_NODE.find(this);
    }

    /** Builds a {@link Node}. */
    public static final class Builder extends JsonObjectBuilder<Node, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Node#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Node#virtualMachineId()}. */
        public Builder virtualMachineId(@Nullable Long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }

        /** Sets {@link Node#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }

        /** Sets {@link Node#freeNode()}. */
        public Builder freeNode(boolean freeNode) {
            FREE_NODE.set(this, freeNode);
            return this;
        }

        /** Sets {@link Node#discountNode()}. */
        public Builder discountNode(boolean discountNode) {
            DISCOUNT_NODE.set(this, discountNode);
            return this;
        }

        /** Sets {@link Node#dailyNode()}. */
        public Builder dailyNode(boolean dailyNode) {
            DAILY_NODE.set(this, dailyNode);
            return this;
        }
    }
}
