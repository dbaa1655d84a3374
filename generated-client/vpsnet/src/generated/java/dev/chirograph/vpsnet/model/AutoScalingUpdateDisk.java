// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateDisk
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Adds nodes when the disk gets too full. */
public final class AutoScalingUpdateDisk extends ObjectModel {
    private static final Property<AutoScalingUpdateDiskEnabled> ENABLED =
            Property.required("enabled", () -> AutoScalingUpdateDiskEnabled.TYPE);
    private static final Property<Long> PERCENTAGE = Property.required("percentage", JsonTypes.LONG);
    private static final Property<Long> NODES = Property.required("nodes", JsonTypes.LONG);
    private static final Property<AutoScalingUpdateDiskNodeType> NODE_TYPE =
            Property.required("node_type", () -> AutoScalingUpdateDiskNodeType.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdateDisk> TYPE = ObjectType.of(AutoScalingUpdateDisk.class,
            AutoScalingUpdateDisk::new, ENABLED, PERCENTAGE, NODES, NODE_TYPE);

    private AutoScalingUpdateDisk(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code enabled}, {@code percentage}, {@code nodes}, {@code nodeType}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 switches this rule on, 0 off. */
    public AutoScalingUpdateDiskEnabled enabled() {
        return required(ENABLED);
    }

    /** Percentage above which nodes are added. */
    public Long percentage() {
        return required(PERCENTAGE);
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return required(NODES);
    }

    /** Kind of the nodes to add: 1 storage, 2 permanent. */
    public AutoScalingUpdateDiskNodeType nodeType() {
        return required(NODE_TYPE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AutoScalingUpdateDisk}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AutoScalingUpdateDisk#enabled()}. */
        public Builder enabled(AutoScalingUpdateDiskEnabled enabled) {
            set(ENABLED, enabled);
            return this;
        }

        /** Sets {@link AutoScalingUpdateDisk#percentage()}. */
        public Builder percentage(long percentage) {
            set(PERCENTAGE, percentage);
            return this;
        }

        /** Sets {@link AutoScalingUpdateDisk#nodes()}. */
        public Builder nodes(long nodes) {
            set(NODES, nodes);
            return this;
        }

        /** Sets {@link AutoScalingUpdateDisk#nodeType()}. */
        public Builder nodeType(AutoScalingUpdateDiskNodeType nodeType) {
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
        public AutoScalingUpdateDisk build() {
            return new AutoScalingUpdateDisk(objectValues());
        }
    }
}
