// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudStats
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** How busy a cloud is. */
public final class CloudStats extends JsonObjectModel {
    private static final Property<CloudUsage> MEMORY = JsonTypes.ref(CloudUsage.class).required("memory");
    private static final Property<CloudTasks> TASKS = JsonTypes.ref(CloudTasks.class).required("tasks");
    private static final Property<CloudTemplateCounts> TEMPLATES =
            JsonTypes.ref(CloudTemplateCounts.class).required("templates");
    private static final Property<CloudUsage> DISK_SPACE = JsonTypes.ref(CloudUsage.class).required("disk_space");

    /** How this type is read and written. */
    public static final ObjectType<CloudStats> TYPE = ObjectType.<CloudStats>of(new CloudStats(ObjectValues.NONE),
            MEMORY, TASKS, TEMPLATES, DISK_SPACE);

    private CloudStats(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloudStats create(ObjectValues members) {
        return new CloudStats(members);
    }

    /** Starts an empty object; it needs {@code memory}, {@code tasks}, {@code templates}, {@code diskSpace}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Use of a resource; numbers as strings, in a unit that is not documented. */
    public CloudUsage memory() {
        return MEMORY.get(this);
    }

    /** Work that the cloud has to do. */
    public CloudTasks tasks() {
        return TASKS.get(this);
    }

    /** Number of templates on the cloud, as strings. */
    public CloudTemplateCounts templates() {
        return TEMPLATES.get(this);
    }

    /** Use of a resource; numbers as strings, in a unit that is not documented. */
    public CloudUsage diskSpace() {
        return DISK_SPACE.get(this);
    }

    /** Builds a {@link CloudStats}. */
    public static final class Builder extends JsonObjectBuilder<CloudStats, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloudStats#memory()}. */
        public Builder memory(CloudUsage memory) {
            MEMORY.set(this, memory);
            return this;
        }

        /** Sets {@link CloudStats#tasks()}. */
        public Builder tasks(CloudTasks tasks) {
            TASKS.set(this, tasks);
            return this;
        }

        /** Sets {@link CloudStats#templates()}. */
        public Builder templates(CloudTemplateCounts templates) {
            TEMPLATES.set(this, templates);
            return this;
        }

        /** Sets {@link CloudStats#diskSpace()}. */
        public Builder diskSpace(CloudUsage diskSpace) {
            DISK_SPACE.set(this, diskSpace);
            return this;
        }
    }
}
