// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BandwidthNodeItem
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A bandwidth node. The key tells the kind, so the wrapper stays. */
public final class BandwidthNodeItem extends JsonObjectModel {
    private static final Property<Node> BANDWIDTH_NODE = JsonTypes.ref(Node.class).required("bandwidth_node");

    /** How this type is read and written. */
    public static final ObjectType<BandwidthNodeItem> TYPE = ObjectType.<BandwidthNodeItem>of(
            new BandwidthNodeItem(ObjectValues.NONE), BANDWIDTH_NODE);

    private BandwidthNodeItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected BandwidthNodeItem create(ObjectValues members) {
        return new BandwidthNodeItem(members);
    }

    /** Starts an empty object; it needs {@code bandwidthNode}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A unit of resources of the account. */
    public Node bandwidthNode() {
        return BANDWIDTH_NODE.get(this);
    }

    /** Builds a {@link BandwidthNodeItem}. */
    public static final class Builder extends JsonObjectBuilder<BandwidthNodeItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link BandwidthNodeItem#bandwidthNode()}. */
        public Builder bandwidthNode(Node bandwidthNode) {
            BANDWIDTH_NODE.set(this, bandwidthNode);
            return this;
        }
    }
}
