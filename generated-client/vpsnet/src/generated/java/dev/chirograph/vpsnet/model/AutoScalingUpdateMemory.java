// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateMemory
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Adds nodes when the use of RAM or swap stays too high. */
public final class AutoScalingUpdateMemory extends ObjectModel {
    private static final Property<AutoScalingUpdateMemoryEnabled> ENABLED =
            Property.required("enabled", () -> AutoScalingUpdateMemoryEnabled.TYPE);
    private static final Property<Long> PERCENTAGE = Property.required("percentage", JsonTypes.LONG);
    private static final Property<Long> PERIOD = Property.required("period", JsonTypes.LONG);
    private static final Property<Long> NODES = Property.required("nodes", JsonTypes.LONG);
    private static final Property<AutoScalingUpdateMemoryNodeType> NODE_TYPE =
            Property.required("node_type", () -> AutoScalingUpdateMemoryNodeType.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdateMemory> TYPE = ObjectType.of(AutoScalingUpdateMemory.class,
            AutoScalingUpdateMemory::new, ENABLED, PERCENTAGE, PERIOD, NODES, NODE_TYPE);

    private AutoScalingUpdateMemory(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code enabled}, {@code percentage}, {@code period}, {@code nodes},
     * {@code nodeType}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 switches this rule on, 0 off. */
    public AutoScalingUpdateMemoryEnabled enabled() {
        return required(ENABLED);
    }

    /** Percentage above which nodes are added. */
    public Long percentage() {
        return required(PERCENTAGE);
    }

    /** How long the value must stay above, in minutes. */
    public Long period() {
        return required(PERIOD);
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return required(NODES);
    }

    /** Kind of the nodes to add: 1 permanent, 2 daily. */
    public AutoScalingUpdateMemoryNodeType nodeType() {
        return required(NODE_TYPE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AutoScalingUpdateMemory}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AutoScalingUpdateMemory#enabled()}. */
        public Builder enabled(AutoScalingUpdateMemoryEnabled enabled) {
            set(ENABLED, enabled);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#percentage()}. */
        public Builder percentage(long percentage) {
            set(PERCENTAGE, percentage);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#period()}. */
        public Builder period(long period) {
            set(PERIOD, period);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#nodes()}. */
        public Builder nodes(long nodes) {
            set(NODES, nodes);
            return this;
        }

        /** Sets {@link AutoScalingUpdateMemory#nodeType()}. */
        public Builder nodeType(AutoScalingUpdateMemoryNodeType nodeType) {
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
        public AutoScalingUpdateMemory build() {
            return new AutoScalingUpdateMemory(objectValues());
        }
    }
}
