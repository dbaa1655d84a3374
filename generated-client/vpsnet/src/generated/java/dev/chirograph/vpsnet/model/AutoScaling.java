// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScaling
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules that add nodes to a cloud server by themselves. Node kinds are words here. */
public final class AutoScaling extends ObjectModel {
    private static final Property<AutoScalingLimit> MAX_NODES =
            Property.optional("max_nodes", () -> AutoScalingLimit.TYPE);
    private static final Property<AutoScalingLoad> LOAD_AVERAGE =
            Property.optional("load_average", () -> AutoScalingLoad.TYPE);
    private static final Property<AutoScalingMemory> RAM_USAGE =
            Property.optional("ram_usage", () -> AutoScalingMemory.TYPE);
    private static final Property<AutoScalingDisk> DISK_USAGE =
            Property.optional("disk_usage", () -> AutoScalingDisk.TYPE);
    private static final Property<AutoScalingMemory> SWAP_USAGE =
            Property.optional("swap_usage", () -> AutoScalingMemory.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<AutoScaling> TYPE = ObjectType.of(AutoScaling.class, AutoScaling::new, MAX_NODES,
            LOAD_AVERAGE, RAM_USAGE, DISK_USAGE, SWAP_USAGE);

    private AutoScaling(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** How many nodes may be added within 24 hours. */
    public @Nullable AutoScalingLimit maxNodes() {
        return optional(MAX_NODES);
    }

    /** Adds nodes when the load stays too high. */
    public @Nullable AutoScalingLoad loadAverage() {
        return optional(LOAD_AVERAGE);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingMemory ramUsage() {
        return optional(RAM_USAGE);
    }

    /** Adds nodes when the disk gets too full. */
    public @Nullable AutoScalingDisk diskUsage() {
        return optional(DISK_USAGE);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingMemory swapUsage() {
        return optional(SWAP_USAGE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AutoScaling}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AutoScaling#maxNodes()}. */
        public Builder maxNodes(AutoScalingLimit maxNodes) {
            set(MAX_NODES, maxNodes);
            return this;
        }

        /** Sets {@link AutoScaling#loadAverage()}. */
        public Builder loadAverage(AutoScalingLoad loadAverage) {
            set(LOAD_AVERAGE, loadAverage);
            return this;
        }

        /** Sets {@link AutoScaling#ramUsage()}. */
        public Builder ramUsage(AutoScalingMemory ramUsage) {
            set(RAM_USAGE, ramUsage);
            return this;
        }

        /** Sets {@link AutoScaling#diskUsage()}. */
        public Builder diskUsage(AutoScalingDisk diskUsage) {
            set(DISK_USAGE, diskUsage);
            return this;
        }

        /** Sets {@link AutoScaling#swapUsage()}. */
        public Builder swapUsage(AutoScalingMemory swapUsage) {
            set(SWAP_USAGE, swapUsage);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public AutoScaling build() {
            return new AutoScaling(objectValues());
        }
    }
}
