// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.Backup;
import dev.chirograph.vpsnet.model.NewBackup;
import dev.chirograph.vpsnet.model.OneClickTemplate;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
public final class Backups {
    private final CallFactory calls;

    Backups(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Make a template of a backup.
     *
     * <p>Turns an existing backup into a custom template.
     *
     * <p>{@code POST /virtual_machines/{id}/backups/{backup_id}/convert.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param backupId Number of the backup. Pattern: {@code ^[0-9]+$}. Example: {@code 3774}.
     */
    public void convertToTemplate(String virtualMachineId, String backupId) {
        convertToTemplateCall(virtualMachineId, backupId).execute();
    }

    /** Prepares {@link #convertToTemplate(String, String)} without sending it. */
    public Call<Void> convertToTemplateCall(String virtualMachineId, String backupId) {
        return Operation.of("backups.convertToTemplate", "POST", "/virtual_machines/{id}/backups/{backup_id}/convert.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .path("backup_id", backupId)
                .call();
    }

    /**
     * Make a template in one step.
     *
     * <p>Backs the cloud server up and makes a custom template of the backup. Same address as an ordinary backup; the
     * body makes the difference.
     *
     * <p>{@code POST /virtual_machines/{id}/backups.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Example: {@code {"one_click":true}}.
     */
    public void createTemplate(String virtualMachineId, OneClickTemplate body) {
        createTemplateCall(virtualMachineId, body).execute();
    }

    /** Prepares {@link #createTemplate(String, OneClickTemplate)} without sending it. */
    public Call<Void> createTemplateCall(String virtualMachineId, OneClickTemplate body) {
        return Operation.of("backups.createTemplate", "POST", "/virtual_machines/{id}/backups.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .body(Body.json(OneClickTemplate.TYPE, body))
                .call();
    }

    /**
     * Restore a backup.
     *
     * <p>Overwrites the cloud server with one of its backups. The server must be powered off.
     *
     * <p>{@code POST /virtual_machines/{id}/backups/{backup_id}/restore.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param backupId Number of the backup. Pattern: {@code ^[0-9]+$}. Example: {@code 3774}.
     */
    public void restore(String virtualMachineId, String backupId) {
        restoreCall(virtualMachineId, backupId).execute();
    }

    /** Prepares {@link #restore(String, String)} without sending it. */
    public Call<Void> restoreCall(String virtualMachineId, String backupId) {
        return Operation.of("backups.restore", "POST", "/virtual_machines/{id}/backups/{backup_id}/restore.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .path("backup_id", backupId)
                .call();
    }

    /**
     * Back a cloud server up.
     *
     * <p>Short for {@link #create(String, NewBackup)}.
     */
    public Backup create(String virtualMachineId) {
        return createCall(virtualMachineId).execute();
    }

    /**
     * Back a cloud server up.
     *
     * <p>Makes a backup of a cloud server now.
     *
     * <p>{@code POST /virtual_machines/{id}/backups.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Only to name the backup.
     * @return The new backup.
     */
    public Backup create(String virtualMachineId, @Nullable NewBackup body) {
        return createCall(virtualMachineId, body).execute();
    }

    /** Prepares {@link #create(String)} without sending it. */
    public Call<Backup> createCall(String virtualMachineId) {
        return createCall(virtualMachineId, null);
    }

    /** Prepares {@link #create(String, NewBackup)} without sending it. */
    public Call<Backup> createCall(String virtualMachineId, @Nullable NewBackup body) {
        return Operation.of("backups.create", "POST", "/virtual_machines/{id}/backups.api10json")
                .answersJson("200", Backup.TYPE)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .body(body == null ? null : Body.json(JsonTypes.envelope("backup", NewBackup.TYPE), body))
                .call();
    }

    /**
     * List backups.
     *
     * <p>Lists the backups of a cloud server, made by hand or by the schedule.
     *
     * <p>{@code GET /virtual_machines/{id}/backups.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The backups, without a wrapper.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "built_at": "2011-01-07T15:44:43Z",
     *   "disk_id": 765,
     *   "operating_system_distro": "ubuntu",
     *   "created_at": "2011-01-07T20:43:33+05:30",
     *   "template_id": 7,
     *   "operating_system": "linux",
     *   "allowed_swap": true,
     *   "updated_at": "2011-01-07T21:14:43+05:30",
     *   "backup_type": "normal",
     *   "allow_resize_without_reboot": false,
     *   "id": 3774,
     *   "backup_size": "510340",
     *   "min_disk_size": 5,
     *   "identifier": "zvgrwpkoi16qfq",
     *   "built": true,
     *   "locked": false
     * } ]
     * }</pre>
     */
    public List<Backup> list(String virtualMachineId) {
        return listCall(virtualMachineId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<List<Backup>> listCall(String virtualMachineId) {
        return Operation.of("backups.list", "GET", "/virtual_machines/{id}/backups.api10json")
                .answersJson("200", Backup.TYPE.list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .call();
    }

    /**
     * Delete a backup.
     *
     * <p>Deletes a backup that was made by hand; others cannot be deleted.
     *
     * <p>{@code DELETE /virtual_machines/{id}/backups/{backup_id}.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param backupId Number of the backup. Pattern: {@code ^[0-9]+$}. Example: {@code 3774}.
     */
    public void delete(String virtualMachineId, String backupId) {
        deleteCall(virtualMachineId, backupId).execute();
    }

    /** Prepares {@link #delete(String, String)} without sending it. */
    public Call<Void> deleteCall(String virtualMachineId, String backupId) {
        return Operation.of("backups.delete", "DELETE", "/virtual_machines/{id}/backups/{backup_id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .path("backup_id", backupId)
                .call();
    }
}
