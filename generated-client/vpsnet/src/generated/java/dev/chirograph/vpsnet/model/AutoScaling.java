// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScaling
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Rules that add nodes to a cloud server by themselves. Node kinds are words here. */
public final class AutoScaling extends JsonObjectModel {
    private static final Property<AutoScalingLimit> MAX_NODES =
            JsonTypes.ref(AutoScalingLimit.class).optional("max_nodes");
    private static final Property<AutoScalingLoad> LOAD_AVERAGE =
            JsonTypes.ref(AutoScalingLoad.class).optional("load_average");
    private static final Property<AutoScalingMemory> RAM_USAGE =
            JsonTypes.ref(AutoScalingMemory.class).optional("ram_usage");
    private static final Property<AutoScalingDisk> DISK_USAGE =
            JsonTypes.ref(AutoScalingDisk.class).optional("disk_usage");
    private static final Property<AutoScalingMemory> SWAP_USAGE =
            JsonTypes.ref(AutoScalingMemory.class).optional("swap_usage");

    /** How this type is read and written. */
    public static final ObjectType<AutoScaling> TYPE = ObjectType.<AutoScaling>of(new AutoScaling(ObjectValues.NONE),
            MAX_NODES, LOAD_AVERAGE, RAM_USAGE, DISK_USAGE, SWAP_USAGE);

    private AutoScaling(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScaling create(ObjectValues members) {
        return new AutoScaling(members);
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
    public @Nullable AutoScalingLimit maxNodes() {
        return MAX_NODES.find(this);
    }

    /** Adds nodes when the load stays too high. */
    public @Nullable AutoScalingLoad loadAverage() {
        return LOAD_AVERAGE.find(this);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingMemory ramUsage() {
        return RAM_USAGE.find(this);
    }

    /** Adds nodes when the disk gets too full. */
    public @Nullable AutoScalingDisk diskUsage() {
        return DISK_USAGE.find(this);
    }

    /** Adds nodes when the use of RAM or swap stays too high. */
    public @Nullable AutoScalingMemory swapUsage() {
        return SWAP_USAGE.find(this);
    }

    /** Builds an {@link AutoScaling}. */
    public static final class Builder extends JsonObjectBuilder<AutoScaling, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScaling#maxNodes()}. */
        public Builder maxNodes(AutoScalingLimit maxNodes) {
            MAX_NODES.set(this, maxNodes);
            return this;
        }

        /** Sets {@link AutoScaling#loadAverage()}. */
        public Builder loadAverage(AutoScalingLoad loadAverage) {
            LOAD_AVERAGE.set(this, loadAverage);
            return this;
        }

        /** Sets {@link AutoScaling#ramUsage()}. */
        public Builder ramUsage(AutoScalingMemory ramUsage) {
            RAM_USAGE.set(this, ramUsage);
            return this;
        }

        /** Sets {@link AutoScaling#diskUsage()}. */
        public Builder diskUsage(AutoScalingDisk diskUsage) {
            DISK_USAGE.set(this, diskUsage);
            return this;
        }

        /** Sets {@link AutoScaling#swapUsage()}. */
        public Builder swapUsage(AutoScalingMemory swapUsage) {
            SWAP_USAGE.set(this, swapUsage);
            return this;
        }
    }
}
