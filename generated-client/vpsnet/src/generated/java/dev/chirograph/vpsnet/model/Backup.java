// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Backup
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A backup of a cloud server. */
public final class Backup extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<BackupBackupType> BACKUP_TYPE =
            JsonTypes.ref(BackupBackupType.class).optional("backup_type");
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");
    private static final Property<BigDecimal> BACKUP_SIZE = JsonTypes.DECIMAL_STRING.optional("backup_size");
    private static final Property<Long> MIN_DISK_SIZE = JsonTypes.LONG.optional("min_disk_size");
    private static final Property<Boolean> BUILT = JsonTypes.BOOLEAN.optional("built");
    private static final Property<OffsetDateTime> BUILT_AT = JsonTypes.DATE_TIME.optional("built_at");
    private static final Property<Boolean> LOCKED = JsonTypes.BOOLEAN.optional("locked");
    private static final Property<String> OPERATING_SYSTEM = JsonTypes.STRING.optional("operating_system");
    private static final Property<String> OPERATING_SYSTEM_DISTRO =
            JsonTypes.STRING.optional("operating_system_distro");
    private static final Property<Boolean> ALLOWED_SWAP = JsonTypes.BOOLEAN.optional("allowed_swap");
    private static final Property<Boolean> ALLOW_RESIZE_WITHOUT_REBOOT =
            JsonTypes.BOOLEAN.optional("allow_resize_without_reboot");
    private static final Property<Long> DISK_ID = JsonTypes.LONG.optional("disk_id");
    private static final Property<Long> TEMPLATE_ID = JsonTypes.LONG.optional("template_id");
    private static final Property<String> IDENTIFIER = JsonTypes.STRING.optional("identifier");
    private static final Property<OffsetDateTime> CREATED_AT = JsonTypes.DATE_TIME.optional("created_at");
    private static final Property<OffsetDateTime> UPDATED_AT = JsonTypes.DATE_TIME.optional("updated_at");

    /** How this type is read and written. */
    public static final ObjectType<Backup> TYPE = ObjectType.<Backup>of(new Backup(ObjectValues.NONE), ID, BACKUP_TYPE,
            LABEL, BACKUP_SIZE, MIN_DISK_SIZE, BUILT, BUILT_AT, LOCKED, OPERATING_SYSTEM, OPERATING_SYSTEM_DISTRO,
            ALLOWED_SWAP, ALLOW_RESIZE_WITHOUT_REBOOT, DISK_ID, TEMPLATE_ID, IDENTIFIER, CREATED_AT, UPDATED_AT);

    private Backup(ObjectValues values) {
        super(values);
    }

    @Override
    protected Backup create(ObjectValues members) {
        return new Backup(members);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the backup. */
    public Long id() {
        return ID.get(this);
    }

    /** {@code normal} was made by hand, {@code autobackup} by the schedule. */
    public @Nullable BackupBackupType backupType() {
        return BACKUP_TYPE.find(this);
    }

    /** Name given when the backup was made; not in the documented sample. */
    public @Nullable String label() {
        return LABEL.find(this);
    }

    /** Size in kilobytes, as a string. */
    public @Nullable BigDecimal backupSize() {
        return BACKUP_SIZE.find(this);
    }

    /** Smallest disk that it can be restored to; the unit, presumably gigabytes, is not documented. */
    public @Nullable Long minDiskSize() {
        return MIN_DISK_SIZE.find(this);
    }

    /** Whether the backup is complete. */
    public @Nullable Boolean built() {
        return BUILT.find(this);
    }

    /** When the backup was complete. */
    public @Nullable OffsetDateTime builtAt() {
        return BUILT_AT.find(this);
    }

    /** State of the backup: whether it is active and can be used. */
    public @Nullable Boolean locked() {
        return LOCKED.find(this);
    }

    /** Family, such as {@code linux}. */
    public @Nullable String operatingSystem() {
        return OPERATING_SYSTEM.find(this);
    }

    /** Distribution, such as {@code ubuntu}. */
    public @Nullable String operatingSystemDistro() {
        return OPERATING_SYSTEM_DISTRO.find(this);
    }

    /** Not documented; by its name, whether swap space may be used. */
    public @Nullable Boolean allowedSwap() {
        return ALLOWED_SWAP.find(this);
    }

    /** Not documented; by its name, whether a resize needs no reboot. */
    public @Nullable Boolean allowResizeWithoutReboot() {
        return ALLOW_RESIZE_WITHOUT_REBOOT.find(this);
    }

    /** Internal; to be ignored. */
    public @Nullable Long diskId() {
        return DISK_ID.find(this);
    }

    /** Internal; to be ignored. */
    public @Nullable Long templateId() {
        return TEMPLATE_ID.find(this);
    }

    /** Internal; to be ignored. */
    public @Nullable String identifier() {
        return IDENTIFIER.find(this);
    }

    /** {@code created_at}. */
    public @Nullable OffsetDateTime createdAt() {
        return CREATED_AT.find(this);
    }

    /** {@code updated_at}. */
    public @Nullable OffsetDateTime updatedAt() {
        return UPDATED_AT.find(this);
    }

    /** Builds a {@link Backup}. */
    public static final class Builder extends JsonObjectBuilder<Backup, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Backup#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Backup#backupType()}. */
        public Builder backupType(BackupBackupType backupType) {
            BACKUP_TYPE.set(this, backupType);
            return this;
        }

        /** Sets {@link Backup#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link Backup#backupSize()}. */
        public Builder backupSize(BigDecimal backupSize) {
            BACKUP_SIZE.set(this, backupSize);
            return this;
        }

        /** Sets {@link Backup#minDiskSize()}. */
        public Builder minDiskSize(long minDiskSize) {
            MIN_DISK_SIZE.set(this, minDiskSize);
            return this;
        }

        /** Sets {@link Backup#built()}. */
        public Builder built(boolean built) {
            BUILT.set(this, built);
            return this;
        }

        /** Sets {@link Backup#builtAt()}. */
        public Builder builtAt(@Nullable OffsetDateTime builtAt) {
            BUILT_AT.set(this, builtAt);
            return this;
        }

        /** Sets {@link Backup#locked()}. */
        public Builder locked(boolean locked) {
            LOCKED.set(this, locked);
            return this;
        }

        /** Sets {@link Backup#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            OPERATING_SYSTEM.set(this, operatingSystem);
            return this;
        }

        /** Sets {@link Backup#operatingSystemDistro()}. */
        public Builder operatingSystemDistro(String operatingSystemDistro) {
            OPERATING_SYSTEM_DISTRO.set(this, operatingSystemDistro);
            return this;
        }

        /** Sets {@link Backup#allowedSwap()}. */
        public Builder allowedSwap(boolean allowedSwap) {
            ALLOWED_SWAP.set(this, allowedSwap);
            return this;
        }

        /** Sets {@link Backup#allowResizeWithoutReboot()}. */
        public Builder allowResizeWithoutReboot(boolean allowResizeWithoutReboot) {
            ALLOW_RESIZE_WITHOUT_REBOOT.set(this, allowResizeWithoutReboot);
            return this;
        }

        /** Sets {@link Backup#diskId()}. */
        public Builder diskId(long diskId) {
            DISK_ID.set(this, diskId);
            return this;
        }

        /** Sets {@link Backup#templateId()}. */
        public Builder templateId(long templateId) {
            TEMPLATE_ID.set(this, templateId);
            return this;
        }

        /** Sets {@link Backup#identifier()}. */
        public Builder identifier(String identifier) {
            IDENTIFIER.set(this, identifier);
            return this;
        }

        /** Sets {@link Backup#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link Backup#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            UPDATED_AT.set(this, updatedAt);
            return this;
        }
    }
}
