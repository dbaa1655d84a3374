// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateLoad
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Adds nodes when the load stays too high. */
public final class AutoScalingUpdateLoad extends JsonObjectModel {
    private static final Property<AutoScalingUpdateLoadEnabled> ENABLED =
            JsonTypes.ref(AutoScalingUpdateLoadEnabled.class).required("enabled");
    private static final Property<Long> AVERAGE = JsonTypes.LONG.required("average");
    private static final Property<Long> PERIOD = JsonTypes.LONG.required("period");
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");
    private static final Property<AutoScalingUpdateLoadNodeType> NODE_TYPE =
            JsonTypes.ref(AutoScalingUpdateLoadNodeType.class).required("node_type");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdateLoad> TYPE = ObjectType.<AutoScalingUpdateLoad>of(
            new AutoScalingUpdateLoad(ObjectValues.NONE), ENABLED, AVERAGE, PERIOD, NODES, NODE_TYPE);

    private AutoScalingUpdateLoad(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingUpdateLoad create(ObjectValues members) {
        return new AutoScalingUpdateLoad(members);
    }

    /**
     * Starts an empty object; it needs {@code enabled}, {@code average}, {@code period}, {@code nodes},
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
    public AutoScalingUpdateLoadEnabled enabled() {
        return ENABLED.get(this);
    }

    /** Average load above which nodes are added. */
    public Long average() {
        return AVERAGE.get(this);
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
    public AutoScalingUpdateLoadNodeType nodeType() {
        return NODE_TYPE.get(this);
    }

    /** Builds an {@link AutoScalingUpdateLoad}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingUpdateLoad, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingUpdateLoad#enabled()}. */
        public Builder enabled(AutoScalingUpdateLoadEnabled enabled) {
            ENABLED.set(this, enabled);
            return this;
        }

        /** Sets {@link AutoScalingUpdateLoad#average()}. */
        public Builder average(long average) {
            AVERAGE.set(this, average);
            return this;
        }

        /** Sets {@link AutoScalingUpdateLoad#period()}. */
        public Builder period(long period) {
            PERIOD.set(this, period);
            return this;
        }

        /** Sets {@link AutoScalingUpdateLoad#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }

        /** Sets {@link AutoScalingUpdateLoad#nodeType()}. */
        public Builder nodeType(AutoScalingUpdateLoadNodeType nodeType) {
            NODE_TYPE.set(this, nodeType);
            return this;
        }
    }
}
