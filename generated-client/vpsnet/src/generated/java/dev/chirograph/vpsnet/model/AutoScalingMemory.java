// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingMemory
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Adds nodes when the use of RAM or swap stays too high. */
public final class AutoScalingMemory extends JsonObjectModel {
    private static final Property<Long> PERCENTAGE = JsonTypes.LONG.required("percentage");
    private static final Property<Long> PERIOD = JsonTypes.LONG.required("period");
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");
    private static final Property<AutoScalingMemoryNodeType> NODE_TYPE =
            JsonTypes.ref(AutoScalingMemoryNodeType.class).required("node_type");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingMemory> TYPE = ObjectType.<AutoScalingMemory>of(
            new AutoScalingMemory(ObjectValues.NONE), PERCENTAGE, PERIOD, NODES, NODE_TYPE);

    private AutoScalingMemory(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingMemory create(ObjectValues members) {
        return new AutoScalingMemory(members);
    }

    /** Starts an empty object; it needs {@code percentage}, {@code period}, {@code nodes}, {@code nodeType}. */
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

    /** How long the value must stay above, in minutes. */
    public Long period() {
        return PERIOD.get(this);
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return NODES.get(this);
    }

    /** Kind of the nodes to add. */
    public AutoScalingMemoryNodeType nodeType() {
        return NODE_TYPE.get(this);
    }

    /** Builds an {@link AutoScalingMemory}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingMemory, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingMemory#percentage()}. */
        public Builder percentage(long percentage) {
            PERCENTAGE.set(this, percentage);
            return this;
        }

        /** Sets {@link AutoScalingMemory#period()}. */
        public Builder period(long period) {
            PERIOD.set(this, period);
            return this;
        }

        /** Sets {@link AutoScalingMemory#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }

        /** Sets {@link AutoScalingMemory#nodeType()}. */
        public Builder nodeType(AutoScalingMemoryNodeType nodeType) {
            NODE_TYPE.set(this, nodeType);
            return this;
        }
    }
}
