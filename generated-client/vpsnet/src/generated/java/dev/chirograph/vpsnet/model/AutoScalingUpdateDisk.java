// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateDisk
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Adds nodes when the disk gets too full. */
public final class AutoScalingUpdateDisk extends JsonObjectModel {
    private static final Property<AutoScalingUpdateDiskEnabled> ENABLED =
            JsonTypes.ref(AutoScalingUpdateDiskEnabled.class).required("enabled");
    private static final Property<Long> PERCENTAGE = JsonTypes.LONG.required("percentage");
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");
    private static final Property<AutoScalingUpdateDiskNodeType> NODE_TYPE =
            JsonTypes.ref(AutoScalingUpdateDiskNodeType.class).required("node_type");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdateDisk> TYPE = ObjectType.<AutoScalingUpdateDisk>of(
            new AutoScalingUpdateDisk(ObjectValues.NONE), ENABLED, PERCENTAGE, NODES, NODE_TYPE);

    private AutoScalingUpdateDisk(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingUpdateDisk create(ObjectValues members) {
        return new AutoScalingUpdateDisk(members);
    }

    /** Starts an empty object; it needs {@code enabled}, {@code percentage}, {@code nodes}, {@code nodeType}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 switches this rule on, 0 off. */
    public AutoScalingUpdateDiskEnabled enabled() {
        return ENABLED.get(this);
    }

    /** Percentage above which nodes are added. */
    public Long percentage() {
        return PERCENTAGE.get(this);
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return NODES.get(this);
    }

    /** Kind of the nodes to add: 1 storage, 2 permanent. */
    public AutoScalingUpdateDiskNodeType nodeType() {
        return NODE_TYPE.get(this);
    }

    /** Builds an {@link AutoScalingUpdateDisk}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingUpdateDisk, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingUpdateDisk#enabled()}. */
        public Builder enabled(AutoScalingUpdateDiskEnabled enabled) {
            ENABLED.set(this, enabled);
            return this;
        }

        /** Sets {@link AutoScalingUpdateDisk#percentage()}. */
        public Builder percentage(long percentage) {
            PERCENTAGE.set(this, percentage);
            return this;
        }

        /** Sets {@link AutoScalingUpdateDisk#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }

        /** Sets {@link AutoScalingUpdateDisk#nodeType()}. */
        public Builder nodeType(AutoScalingUpdateDiskNodeType nodeType) {
            NODE_TYPE.set(this, nodeType);
            return this;
        }
    }
}
