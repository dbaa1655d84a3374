// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NodeUpdate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** New settings of a node. */
public final class NodeUpdate extends JsonObjectModel {
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.required("consumer_id");

    /** How this type is read and written. */
    public static final ObjectType<NodeUpdate> TYPE = ObjectType.<NodeUpdate>of(new NodeUpdate(ObjectValues.NONE),
            CONSUMER_ID);

    private NodeUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected NodeUpdate create(ObjectValues members) {
        return new NodeUpdate(members);
    }

    /** Starts an empty object; it needs {@code consumerId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Consumer to tag the node with; the only thing that can be changed. */
    public Long consumerId() {
        return CONSUMER_ID.get(this);
    }

    /** Builds a {@link NodeUpdate}. */
    public static final class Builder extends JsonObjectBuilder<NodeUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NodeUpdate#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }
    }
}
