// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdate
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

/** Rules that add nodes to a cloud server by themselves. Node kinds are numbers here. */
public final class AutoScalingUpdate extends ObjectModel {
    private static final Property<AutoScalingUpdateLimit> MAX_NODES =
            Property.optional("max_nodes", () -> AutoScalingUpdateLimit.TYPE);
    private static final Property<AutoScalingUpdateMemory> SWAP_USAGE =
            Property.optional("swap_usage", () -> AutoScalingUpdateMemory.TYPE);
    private static final Property<AutoScalingUpdateMemory> RAM_USAGE =
            Property.optional("ram_usage", () -> AutoScalingUpdateMemory.TYPE);
    private static final Property<AutoScalingUpdateLoad> LOAD_AVERAGE =
            Property.optional("load_average", () -> AutoScalingUpdateLoad.TYPE);
    private static final Property<AutoScalingUpdateDisk> DISK_USAGE =
            Property.optional("disk_usage", () -> AutoScalingUpdateDisk.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdate> TYPE = ObjectType.of(AutoScalingUpdate.class,
            AutoScalingUpdate::new, MAX_NODES, SWAP_USAGE, RAM_USAGE, LOAD_AVERAGE, DISK_USAGE);

    private AutoScalingUpdate(ObjectValues values) {
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
    public @Nullable AutoScalingUpdateLimit maxNodes() {
        return optional(MAX_NODES);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingUpdateMemory swapUsage() {
        return optional(SWAP_USAGE);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingUpdateMemory ramUsage() {
        return optional(RAM_USAGE);
    }

    /** Adds nodes when the load stays too high. */
    public @Nullable AutoScalingUpdateLoad loadAverage() {
        return optional(LOAD_AVERAGE);
    }

    /** Adds nodes when the disk gets too full. */
    public @Nullable AutoScalingUpdateDisk diskUsage() {
        return optional(DISK_USAGE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AutoScalingUpdate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AutoScalingUpdate#maxNodes()}. */
        public Builder maxNodes(AutoScalingUpdateLimit maxNodes) {
            set(MAX_NODES, maxNodes);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#swapUsage()}. */
        public Builder swapUsage(AutoScalingUpdateMemory swapUsage) {
            set(SWAP_USAGE, swapUsage);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#ramUsage()}. */
        public Builder ramUsage(AutoScalingUpdateMemory ramUsage) {
            set(RAM_USAGE, ramUsage);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#loadAverage()}. */
        public Builder loadAverage(AutoScalingUpdateLoad loadAverage) {
            set(LOAD_AVERAGE, loadAverage);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#diskUsage()}. */
        public Builder diskUsage(AutoScalingUpdateDisk diskUsage) {
            set(DISK_USAGE, diskUsage);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public AutoScalingUpdate build() {
            return new AutoScalingUpdate(objectValues());
        }
    }
}
