// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingDisk
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Adds nodes when the disk gets too full. */
public final class AutoScalingDisk extends JsonObjectModel {
    private static final Property<Long> PERCENTAGE = JsonTypes.LONG.required("percentage");
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");
    private static final Property<AutoScalingDiskNodeType> NODE_TYPE =
            JsonTypes.ref(AutoScalingDiskNodeType.class).required("node_type");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingDisk> TYPE = ObjectType.<AutoScalingDisk>of(
            new AutoScalingDisk(ObjectValues.NONE), PERCENTAGE, NODES, NODE_TYPE);

    private AutoScalingDisk(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingDisk create(ObjectValues members) {
        return new AutoScalingDisk(members);
    }

    /** Starts an empty object; it needs {@code percentage}, {@code nodes}, {@code nodeType}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Percentage above which nodes are added. */
    public Long percentage() {
        return PERCENTAGE.get(this);
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return NODES.get(this);
    }

    /** Kind of the nodes to add. */
    public AutoScalingDiskNodeType nodeType() {
        return NODE_TYPE.get(this);
    }

    /** Builds an {@link AutoScalingDisk}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingDisk, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingDisk#percentage()}. */
        public Builder percentage(long percentage) {
            PERCENTAGE.set(this, percentage);
            return this;
        }

        /** Sets {@link AutoScalingDisk#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }

        /** Sets {@link AutoScalingDisk#nodeType()}. */
        public Builder nodeType(AutoScalingDiskNodeType nodeType) {
            NODE_TYPE.set(this, nodeType);
            return this;
        }
    }
}
