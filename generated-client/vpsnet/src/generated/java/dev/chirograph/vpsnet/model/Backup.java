// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Backup
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A backup of a cloud server. */
public final class Backup extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<BackupBackupType> BACKUP_TYPE =
            Property.optional("backup_type", () -> BackupBackupType.TYPE);
    private static final Property<String> LABEL = Property.optional("label", JsonTypes.STRING);
    private static final Property<BigDecimal> BACKUP_SIZE = Property.optional("backup_size", JsonTypes.DECIMAL_STRING);
    private static final Property<Long> MIN_DISK_SIZE = Property.optional("min_disk_size", JsonTypes.LONG);
    private static final Property<Boolean> BUILT = Property.optional("built", JsonTypes.BOOLEAN);
    private static final Property<OffsetDateTime> BUILT_AT = Property.optional("built_at", JsonTypes.DATE_TIME);
    private static final Property<Boolean> LOCKED = Property.optional("locked", JsonTypes.BOOLEAN);
    private static final Property<String> OPERATING_SYSTEM = Property.optional("operating_system", JsonTypes.STRING);
    private static final Property<String> OPERATING_SYSTEM_DISTRO =
            Property.optional("operating_system_distro", JsonTypes.STRING);
    private static final Property<Boolean> ALLOWED_SWAP = Property.optional("allowed_swap", JsonTypes.BOOLEAN);
    private static final Property<Boolean> ALLOW_RESIZE_WITHOUT_REBOOT =
            Property.optional("allow_resize_without_reboot", JsonTypes.BOOLEAN);
    private static final Property<Long> DISK_ID = Property.optional("disk_id", JsonTypes.LONG);
    private static final Property<Long> TEMPLATE_ID = Property.optional("template_id", JsonTypes.LONG);
    private static final Property<String> IDENTIFIER = Property.optional("identifier", JsonTypes.STRING);
    private static final Property<OffsetDateTime> CREATED_AT = Property.optional("created_at", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> UPDATED_AT = Property.optional("updated_at", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<Backup> TYPE = ObjectType.of(Backup.class, Backup::new, ID, BACKUP_TYPE, LABEL,
            BACKUP_SIZE, MIN_DISK_SIZE, BUILT, BUILT_AT, LOCKED, OPERATING_SYSTEM, OPERATING_SYSTEM_DISTRO,
            ALLOWED_SWAP, ALLOW_RESIZE_WITHOUT_REBOOT, DISK_ID, TEMPLATE_ID, IDENTIFIER, CREATED_AT, UPDATED_AT);

    private Backup(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the backup. */
    public Long id() {
        return required(ID);
    }

    /** {@code normal} was made by hand, {@code autobackup} by the schedule. */
    public @Nullable BackupBackupType backupType() {
        return optional(BACKUP_TYPE);
    }

    /** Name given when the backup was made; not in the documented sample. */
    public @Nullable String label() {
        return optional(LABEL);
    }

    /** Size in kilobytes, as a string. */
    public @Nullable BigDecimal backupSize() {
        return optional(BACKUP_SIZE);
    }

    /** Smallest disk that it can be restored to; the unit, presumably gigabytes, is not documented. */
    public @Nullable Long minDiskSize() {
        return optional(MIN_DISK_SIZE);
    }

    /** Whether the backup is complete. */
    public @Nullable Boolean built() {
        return optional(BUILT);
    }

    /** When the backup was complete. */
    public @Nullable OffsetDateTime builtAt() {
        return optional(BUILT_AT);
    }

    /** State of the backup: whether it is active and can be used. */
    public @Nullable Boolean locked() {
        return optional(LOCKED);
    }

    /** Family, such as {@code linux}. */
    public @Nullable String operatingSystem() {
        return optional(OPERATING_SYSTEM);
    }

    /** Distribution, such as {@code ubuntu}. */
    public @Nullable String operatingSystemDistro() {
        return optional(OPERATING_SYSTEM_DISTRO);
    }

    /** Not documented; by its name, whether swap space may be used. */
    public @Nullable Boolean allowedSwap() {
        return optional(ALLOWED_SWAP);
    }

    /** Not documented; by its name, whether a resize needs no reboot. */
    public @Nullable Boolean allowResizeWithoutReboot() {
        return optional(ALLOW_RESIZE_WITHOUT_REBOOT);
    }

    /** Internal; to be ignored. */
    public @Nullable Long diskId() {
        return optional(DISK_ID);
    }

    /** Internal; to be ignored. */
    public @Nullable Long templateId() {
        return optional(TEMPLATE_ID);
    }

    /** Internal; to be ignored. */
    public @Nullable String identifier() {
        return optional(IDENTIFIER);
    }

    /** {@code created_at}. */
    public @Nullable OffsetDateTime createdAt() {
        return optional(CREATED_AT);
    }

    /** {@code updated_at}. */
    public @Nullable OffsetDateTime updatedAt() {
        return optional(UPDATED_AT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Backup}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Backup#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Backup#backupType()}. */
        public Builder backupType(BackupBackupType backupType) {
            set(BACKUP_TYPE, backupType);
            return this;
        }

        /** Sets {@link Backup#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link Backup#backupSize()}. */
        public Builder backupSize(BigDecimal backupSize) {
            set(BACKUP_SIZE, backupSize);
            return this;
        }

        /** Sets {@link Backup#minDiskSize()}. */
        public Builder minDiskSize(long minDiskSize) {
            set(MIN_DISK_SIZE, minDiskSize);
            return this;
        }

        /** Sets {@link Backup#built()}. */
        public Builder built(boolean built) {
            set(BUILT, built);
            return this;
        }

        /** Sets {@link Backup#builtAt()}. */
        public Builder builtAt(@Nullable OffsetDateTime builtAt) {
            set(BUILT_AT, builtAt);
            return this;
        }

        /** Sets {@link Backup#locked()}. */
        public Builder locked(boolean locked) {
            set(LOCKED, locked);
            return this;
        }

        /** Sets {@link Backup#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            set(OPERATING_SYSTEM, operatingSystem);
            return this;
        }

        /** Sets {@link Backup#operatingSystemDistro()}. */
        public Builder operatingSystemDistro(String operatingSystemDistro) {
            set(OPERATING_SYSTEM_DISTRO, operatingSystemDistro);
            return this;
        }

        /** Sets {@link Backup#allowedSwap()}. */
        public Builder allowedSwap(boolean allowedSwap) {
            set(ALLOWED_SWAP, allowedSwap);
            return this;
        }

        /** Sets {@link Backup#allowResizeWithoutReboot()}. */
        public Builder allowResizeWithoutReboot(boolean allowResizeWithoutReboot) {
            set(ALLOW_RESIZE_WITHOUT_REBOOT, allowResizeWithoutReboot);
            return this;
        }

        /** Sets {@link Backup#diskId()}. */
        public Builder diskId(long diskId) {
            set(DISK_ID, diskId);
            return this;
        }

        /** Sets {@link Backup#templateId()}. */
        public Builder templateId(long templateId) {
            set(TEMPLATE_ID, templateId);
            return this;
        }

        /** Sets {@link Backup#identifier()}. */
        public Builder identifier(String identifier) {
            set(IDENTIFIER, identifier);
            return this;
        }

        /** Sets {@link Backup#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link Backup#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            set(UPDATED_AT, updatedAt);
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
        public Backup build() {
            return new Backup(objectValues());
        }
    }
}
