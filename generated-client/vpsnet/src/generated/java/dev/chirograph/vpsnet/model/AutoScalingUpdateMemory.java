// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateMemory
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Adds nodes when the use of RAM or swap stays too high. */
public final class AutoScalingUpdateMemory extends JsonObjectModel {
    private static final Property<AutoScalingUpdateMemoryEnabled> ENABLED =
            JsonTypes.ref(AutoScalingUpdateMemoryEnabled.class).required("enabled");
    private static final Property<Long> PERCENTAGE = JsonTypes.LONG.required("percentage");
    private static final Property<Long> PERIOD = JsonTypes.LONG.required("period");
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");
    private static final Property<AutoScalingUpdateMemoryNodeType> NODE_TYPE =
            JsonTypes.ref(AutoScalingUpdateMemoryNodeType.class).required("node_type");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdateMemory> TYPE = ObjectType.<AutoScalingUpdateMemory>of(
            new AutoScalingUpdateMemory(ObjectValues.NONE), ENABLED, PERCENTAGE, PERIOD, NODES, NODE_TYPE);

    private AutoScalingUpdateMemory(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingUpdateMemory create(ObjectValues members) {
        return new AutoScalingUpdateMemory(members);
    }

    /**
     * Starts an empty object; it needs {@code enabled}, {@code percentage}, {@code period}, {@code nodes},
     * {@code nodeType}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 switches this rule on, 0 off. */
    public AutoScalingUpdateMemoryEnabled enabled() {
        return ENABLED.get(this);
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

    /** Kind of the nodes to add: 1 permanent, 2 daily. */
    public AutoScalingUpdateMemoryNodeType nodeType() {
        return NODE_TYPE.get(this);
    }

    /** Builds an {@link AutoScalingUpdateMemory}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingUpdateMemory, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingUpdateMemory#enabled()}. */
        public Builder enabled(AutoScalingUpdateMemoryEnabled enabled) {
            ENABLED.set(this, enabled);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#percentage()}. */
        public Builder percentage(long percentage) {
            PERCENTAGE.set(this, percentage);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#period()}. */
        public Builder period(long period) {
            PERIOD.set(this, period);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#nodeType()}. */
        public Builder nodeType(AutoScalingUpdateMemoryNodeType nodeType) {
            NODE_TYPE.set(this, nodeType);
            return this;
        }
    }
}
