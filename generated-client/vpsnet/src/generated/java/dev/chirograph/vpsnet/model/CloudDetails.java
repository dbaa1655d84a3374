// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudDetails
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** A cloud with its statistics. */
public final class CloudDetails extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<Boolean> AVAILABLE = JsonTypes.BOOLEAN.required("available");
    private static final Property<List<CloudTemplate>> SYSTEM_TEMPLATES =
            JsonTypes.ref(CloudTemplate.class).list().required("system_templates");
    private static final Property<CloudStats> CLUSTER_STATS =
            JsonTypes.envelope("stats", JsonTypes.ref(CloudStats.class)).required("cluster_stats");
    private static final Property<Boolean> FUSION_IO = JsonTypes.BOOLEAN.required("fusion_io");
    private static final Property<Long> CLOUD_VERSION = JsonTypes.LONG.required("cloud_version");

    /** How this type is read and written. */
    public static final ObjectType<CloudDetails> TYPE = ObjectType.<CloudDetails>of(new CloudDetails(ObjectValues.NONE),
            ID, LABEL, AVAILABLE, SYSTEM_TEMPLATES, CLUSTER_STATS, FUSION_IO, CLOUD_VERSION);

    private CloudDetails(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloudDetails create(ObjectValues members) {
        return new CloudDetails(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code label}, {@code available}, {@code systemTemplates},
     * {@code clusterStats}, {@code fusionIo}, {@code cloudVersion}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloud. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the cloud. */
    public String label() {
        return LABEL.get(this);
    }

    /** Whether new servers can be created on it. */
    public Boolean available() {
        return AVAILABLE.get(this);
    }

    /** Templates on offer. */
    public List<CloudTemplate> systemTemplates() {
        return SYSTEM_TEMPLATES.get(this);
    }

    /** The statistics under the name of their model. */
    public CloudStats clusterStats() {
        return CLUSTER_STATS.get(this);
    }

    /** Whether it has fusion nodes. */
    public Boolean fusionIo() {
        return FUSION_IO.get(this);
    }

    /** Generation of the cloud platform. */
    public Long cloudVersion() {
        return CLOUD_VERSION.get(this);
    }

    /** Builds a {@link CloudDetails}. */
    public static final class Builder extends JsonObjectBuilder<CloudDetails, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloudDetails#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link CloudDetails#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link CloudDetails#available()}. */
        public Builder available(boolean available) {
            AVAILABLE.set(this, available);
            return this;
        }

        /** Sets {@link CloudDetails#systemTemplates()}. */
        public Builder systemTemplates(List<CloudTemplate> systemTemplates) {
            SYSTEM_TEMPLATES.set(this, systemTemplates);
            return this;
        }

        /** Sets {@link CloudDetails#clusterStats()}. */
        public Builder clusterStats(CloudStats clusterStats) {
            CLUSTER_STATS.set(this, clusterStats);
            return this;
        }

        /** Sets {@link CloudDetails#fusionIo()}. */
        public Builder fusionIo(boolean fusionIo) {
            FUSION_IO.set(this, fusionIo);
            return this;
        }

        /** Sets {@link CloudDetails#cloudVersion()}. */
        public Builder cloudVersion(long cloudVersion) {
            CLOUD_VERSION.set(this, cloudVersion);
            return this;
        }
    }
}
