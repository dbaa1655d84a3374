// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudStats
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** How busy a cloud is. */
public final class CloudStats extends ObjectModel {
    private static final Property<CloudUsage> MEMORY = Property.required("memory", () -> CloudUsage.TYPE);
    private static final Property<CloudTasks> TASKS = Property.required("tasks", () -> CloudTasks.TYPE);
    private static final Property<CloudTemplateCounts> TEMPLATES =
            Property.required("templates", () -> CloudTemplateCounts.TYPE);
    private static final Property<CloudUsage> DISK_SPACE = Property.required("disk_space", () -> CloudUsage.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<CloudStats> TYPE = ObjectType.of(CloudStats.class, CloudStats::new, MEMORY, TASKS,
            TEMPLATES, DISK_SPACE);

    private CloudStats(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code memory}, {@code tasks}, {@code templates}, {@code diskSpace}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Use of a resource; numbers as strings, in a unit that is not documented. */
    public CloudUsage memory() {
        return required(MEMORY);
    }

    /** Work that the cloud has to do. */
    public CloudTasks tasks() {
        return required(TASKS);
    }

    /** Number of templates on the cloud, as strings. */
    public CloudTemplateCounts templates() {
        return required(TEMPLATES);
    }

    /** Use of a resource; numbers as strings, in a unit that is not documented. */
    public CloudUsage diskSpace() {
        return required(DISK_SPACE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CloudStats}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CloudStats#memory()}. */
        public Builder memory(CloudUsage memory) {
            set(MEMORY, memory);
            return this;
        }

        /** Sets {@link CloudStats#tasks()}. */
        public Builder tasks(CloudTasks tasks) {
            set(TASKS, tasks);
            return this;
        }

        /** Sets {@link CloudStats#templates()}. */
        public Builder templates(CloudTemplateCounts templates) {
            set(TEMPLATES, templates);
            return this;
        }

        /** Sets {@link CloudStats#diskSpace()}. */
        public Builder diskSpace(CloudUsage diskSpace) {
            set(DISK_SPACE, diskSpace);
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
        public CloudStats build() {
            return new CloudStats(objectValues());
        }
    }
}
