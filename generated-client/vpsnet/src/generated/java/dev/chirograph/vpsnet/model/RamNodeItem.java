// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/RamNodeItem
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
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
        return new Builder(ObjectValues.NONE);
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
    public static final class Builder extends JsonObjectBuilder<RamNodeItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link RamNodeItem#ramNode()}. */
        public Builder ramNode(Node ramNode) {
            RAM_NODE.set(this, ramNode);
            return this;
        }
    }
}
