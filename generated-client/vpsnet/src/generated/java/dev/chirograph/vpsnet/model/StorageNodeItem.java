// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/StorageNodeItem
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A storage node. The key tells the kind, so the wrapper stays. */
public final class StorageNodeItem extends JsonObjectModel {
    private static final Property<Node> STORAGE_NODE = JsonTypes.ref(Node.class).required("storage_node");

    /** How this type is read and written. */
    public static final ObjectType<StorageNodeItem> TYPE = ObjectType.<StorageNodeItem>of(
            new StorageNodeItem(ObjectValues.NONE), STORAGE_NODE);

    private StorageNodeItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected StorageNodeItem create(ObjectValues members) {
        return new StorageNodeItem(members);
    }

    /** Starts an empty object; it needs {@code storageNode}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** A unit of resources of the account. */
    public Node storageNode() {
        return STORAGE_NODE.get(this);
    }

    /** Builds a {@link StorageNodeItem}. */
    public static final class Builder extends JsonObjectBuilder<StorageNodeItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link StorageNodeItem#storageNode()}. */
        public Builder storageNode(Node storageNode) {
            STORAGE_NODE.set(this, storageNode);
            return this;
        }
    }
}
