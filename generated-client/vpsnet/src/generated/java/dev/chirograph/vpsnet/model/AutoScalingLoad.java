// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingLoad
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Adds nodes when the load stays too high. */
public final class AutoScalingLoad extends JsonObjectModel {
    private static final Property<Long> AVERAGE = JsonTypes.LONG.required("average");
    private static final Property<Long> PERIOD = JsonTypes.LONG.required("period");
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");
    private static final Property<AutoScalingLoadNodeType> NODE_TYPE =
            JsonTypes.ref(AutoScalingLoadNodeType.class).required("node_type");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingLoad> TYPE = ObjectType.<AutoScalingLoad>of(
            new AutoScalingLoad(ObjectValues.NONE), AVERAGE, PERIOD, NODES, NODE_TYPE);

    private AutoScalingLoad(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingLoad create(ObjectValues members) {
        return new AutoScalingLoad(members);
    }

    /** Starts an empty object; it needs {@code average}, {@code period}, {@code nodes}, {@code nodeType}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
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

    /** Kind of the nodes to add. */
    public AutoScalingLoadNodeType nodeType() {
        return NODE_TYPE.get(this);
    }

    /** Builds an {@link AutoScalingLoad}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingLoad, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingLoad#average()}. */
        public Builder average(long average) {
            AVERAGE.set(this, average);
            return this;
        }

        /** Sets {@link AutoScalingLoad#period()}. */
        public Builder period(long period) {
            PERIOD.set(this, period);
            return this;
        }

        /** Sets {@link AutoScalingLoad#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }

        /** Sets {@link AutoScalingLoad#nodeType()}. */
        public Builder nodeType(AutoScalingLoadNodeType nodeType) {
            NODE_TYPE.set(this, nodeType);
            return this;
        }
    }
}
