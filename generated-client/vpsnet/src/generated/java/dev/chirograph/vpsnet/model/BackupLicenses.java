// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BackupLicenses
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

/** Backup products bought for a cloud server; a member without a value means not bought. */
public final class BackupLicenses extends ObjectModel {
    private static final Property<JsonNode> RSYNC_LICENSE = Property.optional("rsync_license", JsonTypes.ANY);
    private static final Property<JsonNode> R1SOFT_LICENSE = Property.optional("r1soft_license", JsonTypes.ANY);

    /** How this type is read and written. */
    public static final ObjectType<BackupLicenses> TYPE = ObjectType.of(BackupLicenses.class, BackupLicenses::new,
            RSYNC_LICENSE, R1SOFT_LICENSE);

    private BackupLicenses(ObjectValues values) {
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

    /** Rsync backup licence; its shape is unknown. */
    public @Nullable JsonNode rsyncLicense() {
        return optional(RSYNC_LICENSE);
    }

    /** R1Soft backup licence; its shape is unknown. */
    public @Nullable JsonNode r1softLicense() {
        return optional(R1SOFT_LICENSE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link BackupLicenses}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BackupLicenses#rsyncLicense()}. */
        public Builder rsyncLicense(JsonNode rsyncLicense) {
            set(RSYNC_LICENSE, rsyncLicense);
            return this;
        }

        /** Sets {@link BackupLicenses#r1softLicense()}. */
        public Builder r1softLicense(JsonNode r1softLicense) {
            set(R1SOFT_LICENSE, r1softLicense);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public BackupLicenses build() {
            return new BackupLicenses(objectValues());
        }
    }
}
