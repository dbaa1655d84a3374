// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Backup/properties/backup_type
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * {@code normal} was made by hand, {@code autobackup} by the schedule.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class BackupBackupType extends OpenEnum<String, BackupBackupType.Known> {
    /** {@code normal}. */
    public static final BackupBackupType NORMAL = new BackupBackupType("normal", Known.NORMAL);

    /** {@code autobackup}. */
    public static final BackupBackupType AUTOBACKUP = new BackupBackupType("autobackup", Known.AUTOBACKUP);

    /** How this type is read and written. */
    public static final EnumType<String, BackupBackupType> TYPE = EnumType.<String, BackupBackupType>of(
            JsonTypes.STRING, NORMAL, AUTOBACKUP);

    private BackupBackupType(String value, Known known) {
        super(value, known);
    }

    @Override
    protected BackupBackupType unknown(String unlisted) {
        return new BackupBackupType(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static BackupBackupType of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        NORMAL,
        AUTOBACKUP,
        UNKNOWN
    }
}
