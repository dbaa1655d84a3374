// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Rules that add nodes to a cloud server by themselves. Node kinds are numbers here. */
public final class AutoScalingUpdate extends JsonObjectModel {
    private static final Property<AutoScalingUpdateLimit> MAX_NODES =
            JsonTypes.ref(AutoScalingUpdateLimit.class).optional("max_nodes");
    private static final Property<AutoScalingUpdateMemory> SWAP_USAGE =
            JsonTypes.ref(AutoScalingUpdateMemory.class).optional("swap_usage");
    private static final Property<AutoScalingUpdateMemory> RAM_USAGE =
            JsonTypes.ref(AutoScalingUpdateMemory.class).optional("ram_usage");
    private static final Property<AutoScalingUpdateLoad> LOAD_AVERAGE =
            JsonTypes.ref(AutoScalingUpdateLoad.class).optional("load_average");
    private static final Property<AutoScalingUpdateDisk> DISK_USAGE =
            JsonTypes.ref(AutoScalingUpdateDisk.class).optional("disk_usage");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdate> TYPE = ObjectType.<AutoScalingUpdate>of(
            new AutoScalingUpdate(ObjectValues.NONE), MAX_NODES, SWAP_USAGE, RAM_USAGE, LOAD_AVERAGE, DISK_USAGE);

    private AutoScalingUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingUpdate create(ObjectValues members) {
        return new AutoScalingUpdate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** How many nodes may be added within 24 hours. */
    public @Nullable AutoScalingUpdateLimit maxNodes() {
        return MAX_NODES.find(this);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingUpdateMemory swapUsage() {
        return SWAP_USAGE.find(this);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingUpdateMemory ramUsage() {
        return RAM_USAGE.find(this);
    }

    /** Adds nodes when the load stays too high. */
    public @Nullable AutoScalingUpdateLoad loadAverage() {
        return LOAD_AVERAGE.find(this);
    }

    /** Adds nodes when the disk gets too full. */
    public @Nullable AutoScalingUpdateDisk diskUsage() {
        return DISK_USAGE.find(this);
    }

    /** Builds an {@link AutoScalingUpdate}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingUpdate#maxNodes()}. */
        public Builder maxNodes(AutoScalingUpdateLimit maxNodes) {
            MAX_NODES.set(this, maxNodes);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#swapUsage()}. */
        public Builder swapUsage(AutoScalingUpdateMemory swapUsage) {
            SWAP_USAGE.set(this, swapUsage);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#ramUsage()}. */
        public Builder ramUsage(AutoScalingUpdateMemory ramUsage) {
            RAM_USAGE.set(this, ramUsage);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#loadAverage()}. */
        public Builder loadAverage(AutoScalingUpdateLoad loadAverage) {
            LOAD_AVERAGE.set(this, loadAverage);
            return this;
        }

        /** Sets {@link AutoScalingUpdate#diskUsage()}. */
        public Builder diskUsage(AutoScalingUpdateDisk diskUsage) {
            DISK_USAGE.set(this, diskUsage);
            return this;
        }
    }
}
