// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/FusionNodeItem
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A fusion node. The key tells the kind, so the wrapper stays. */
public final class FusionNodeItem extends JsonObjectModel {
    private static final Property<Node> FUSION_NODE = JsonTypes.ref(Node.class).required("fusion_node");

    /** How this type is read and written. */
    public static final ObjectType<FusionNodeItem> TYPE = ObjectType.<FusionNodeItem>of(
            new FusionNodeItem(ObjectValues.NONE), FUSION_NODE);

    private FusionNodeItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected FusionNodeItem create(ObjectValues members) {
        return new FusionNodeItem(members);
    }

    /** Starts an empty object; it needs {@code fusionNode}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A unit of resources of the account. */
    public Node fusionNode() {
        return FUSION_NODE.get(this);
    }

    /** Builds a {@link FusionNodeItem}. */
    public static final class Builder extends JsonObjectBuilder<FusionNodeItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link FusionNodeItem#fusionNode()}. */
        public Builder fusionNode(Node fusionNode) {
            FUSION_NODE.set(this, fusionNode);
            return this;
        }
    }
}
