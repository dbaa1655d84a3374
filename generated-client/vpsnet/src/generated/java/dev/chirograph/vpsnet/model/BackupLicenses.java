// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BackupLicenses
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Backup products bought for a cloud server; a member without a value means not bought. */
public final class BackupLicenses extends JsonObjectModel {
    private static final Property<JsonNode> RSYNC_LICENSE = JsonTypes.ANY.optional("rsync_license");
    private static final Property<JsonNode> R1SOFT_LICENSE = JsonTypes.ANY.optional("r1soft_license");

    /** How this type is read and written. */
    public static final ObjectType<BackupLicenses> TYPE = ObjectType.<BackupLicenses>of(
            new BackupLicenses(ObjectValues.NONE), RSYNC_LICENSE, R1SOFT_LICENSE);

    private BackupLicenses(ObjectValues values) {
        super(values);
    }

    @Override
    protected BackupLicenses create(ObjectValues members) {
        return new BackupLicenses(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Rsync backup licence; its shape is unknown. */
    public @Nullable JsonNode rsyncLicense() {
        return RSYNC_LICENSE.find(this);
    }

    /** R1Soft backup licence; its shape is unknown. */
    public @Nullable JsonNode r1softLicense() {
        return R1SOFT_LICENSE.find(this);
    }

    /** Builds a {@link BackupLicenses}. */
    public static final class Builder extends JsonObjectBuilder<BackupLicenses, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link BackupLicenses#rsyncLicense()}. */
        public Builder rsyncLicense(JsonNode rsyncLicense) {
            RSYNC_LICENSE.set(this, rsyncLicense);
            return this;
        }

        /** Sets {@link BackupLicenses#r1softLicense()}. */
        public Builder r1softLicense(JsonNode r1softLicense) {
            R1SOFT_LICENSE.set(this, r1softLicense);
            return this;
        }
    }
}
