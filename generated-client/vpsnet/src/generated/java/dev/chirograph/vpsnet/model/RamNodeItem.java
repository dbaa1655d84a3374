// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RamNodeItem
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A RAM node. The key tells the kind, so the wrapper stays. */
public final class RamNodeItem extends JsonObjectModel {
    private static final Property<Node> RAM_NODE = JsonTypes.ref(Node.class).required("ram_node");

    /** How this type is read and written. */
    public static final ObjectType<RamNodeItem> TYPE = ObjectType.<RamNodeItem>of(new RamNodeItem(ObjectValues.NONE),
            RAM_NODE);

    private RamNodeItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected RamNodeItem create(ObjectValues members) {
        return new RamNodeItem(members);
    }

    /** Starts an empty object; it needs {@code ramNode}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A unit of resources of the account. */
    public Node ramNode() {
        return RAM_NODE.get(this);
    }

    /** Builds a {@link RamNodeItem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link RamNodeItem#ramNode()}. */
        public Builder ramNode(Node ramNode) {
            RAM_NODE.set(this, ramNode);
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
        public RamNodeItem build() {
            return new RamNodeItem(objectValues());
        }
    }
}
