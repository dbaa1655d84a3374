// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudDetails
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** A cloud with its statistics. */
public final class CloudDetails extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<Boolean> AVAILABLE = Property.required("available", JsonTypes.BOOLEAN);
    private static final Property<List<CloudTemplate>> SYSTEM_TEMPLATES =
            Property.required("system_templates", JsonTypes.list(() -> CloudTemplate.TYPE));
    private static final Property<CloudStats> CLUSTER_STATS =
            Property.required("cluster_stats", JsonTypes.envelope("stats", JsonTypes.ref(() -> CloudStats.TYPE)));
    private static final Property<Boolean> FUSION_IO = Property.required("fusion_io", JsonTypes.BOOLEAN);
    private static final Property<Long> CLOUD_VERSION = Property.required("cloud_version", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<CloudDetails> TYPE = ObjectType.of(CloudDetails.class, CloudDetails::new, ID, LABEL,
            AVAILABLE, SYSTEM_TEMPLATES, CLUSTER_STATS, FUSION_IO, CLOUD_VERSION);

    private CloudDetails(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code label}, {@code available}, {@code systemTemplates},
     * {@code clusterStats}, {@code fusionIo}, {@code cloudVersion}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloud. */
    public Long id() {
        return required(ID);
    }

    /** Name of the cloud. */
    public String label() {
        return required(LABEL);
    }

    /** Whether new servers can be created on it. */
    public Boolean available() {
        return required(AVAILABLE);
    }

    /** Templates on offer. */
    public List<CloudTemplate> systemTemplates() {
        return list(SYSTEM_TEMPLATES);
    }

    /** The statistics under the name of their model. */
    public CloudStats clusterStats() {
        return required(CLUSTER_STATS);
    }

    /** Whether it has fusion nodes. */
    public Boolean fusionIo() {
        return required(FUSION_IO);
    }

    /** Generation of the cloud platform. */
    public Long cloudVersion() {
        return required(CLOUD_VERSION);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CloudDetails}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CloudDetails#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link CloudDetails#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link CloudDetails#available()}. */
        public Builder available(boolean available) {
            set(AVAILABLE, available);
            return this;
        }

        /** Sets {@link CloudDetails#systemTemplates()}. */
        public Builder systemTemplates(List<CloudTemplate> systemTemplates) {
            set(SYSTEM_TEMPLATES, systemTemplates);
            return this;
        }

        /** Sets {@link CloudDetails#clusterStats()}. */
        public Builder clusterStats(CloudStats clusterStats) {
            set(CLUSTER_STATS, clusterStats);
            return this;
        }

        /** Sets {@link CloudDetails#fusionIo()}. */
        public Builder fusionIo(boolean fusionIo) {
            set(FUSION_IO, fusionIo);
            return this;
        }

        /** Sets {@link CloudDetails#cloudVersion()}. */
        public Builder cloudVersion(long cloudVersion) {
            set(CLOUD_VERSION, cloudVersion);
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
        public CloudDetails build() {
            return new CloudDetails(objectValues());
        }
    }
}
