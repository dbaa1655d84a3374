// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingLoad
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Adds nodes when the load stays too high. */
public final class AutoScalingLoad extends ObjectModel {
    private static final Property<Long> AVERAGE = Property.required("average", JsonTypes.LONG);
    private static final Property<Long> PERIOD = Property.required("period", JsonTypes.LONG);
    private static final Property<Long> NODES = Property.required("nodes", JsonTypes.LONG);
    private static final Property<AutoScalingLoadNodeType> NODE_TYPE =
            Property.required("node_type", () -> AutoScalingLoadNodeType.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingLoad> TYPE = ObjectType.of(AutoScalingLoad.class, AutoScalingLoad::new,
            AVERAGE, PERIOD, NODES, NODE_TYPE);

    private AutoScalingLoad(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code average}, {@code period}, {@code nodes}, {@code nodeType}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Average load above which nodes are added. */
    public Long average() {
        return required(AVERAGE);
    }

    /** How long the value must stay above, in minutes. */
    public Long period() {
        return required(PERIOD);
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return required(NODES);
    }

    /** Kind of the nodes to add. */
    public AutoScalingLoadNodeType nodeType() {
        return required(NODE_TYPE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AutoScalingLoad}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AutoScalingLoad#average()}. */
        public Builder average(long average) {
            set(AVERAGE, average);
            return this;
        }

        /** Sets {@link AutoScalingLoad#period()}. */
        public Builder period(long period) {
            set(PERIOD, period);
            return this;
        }

        /** Sets {@link AutoScalingLoad#nodes()}. */
        public Builder nodes(long nodes) {
            set(NODES, nodes);
            return this;
        }

        /** Sets {@link AutoScalingLoad#nodeType()}. */
        public Builder nodeType(AutoScalingLoadNodeType nodeType) {
            set(NODE_TYPE, nodeType);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public AutoScalingLoad build() {
            return new AutoScalingLoad(objectValues());
        }
    }
}
