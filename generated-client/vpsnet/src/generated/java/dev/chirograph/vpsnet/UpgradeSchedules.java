// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.NewUpgradeSchedule;
import dev.chirograph.vpsnet.model.UpgradeSchedule;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
public final class UpgradeSchedules {
    private final CallFactory calls;

    UpgradeSchedules(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List planned upgrades.
     *
     * <p>Lists the planned upgrades (bursts) of a cloud server.
     *
     * <p>{@code GET /virtual_machines/{id}/upgrade_schedules.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The planned upgrades.
     */
    public List<UpgradeSchedule> list(String virtualMachineId) {
        return listCall(virtualMachineId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<List<UpgradeSchedule>> listCall(String virtualMachineId) {
        return Operation.of("upgradeSchedules.list", "GET", "/virtual_machines/{id}/upgrade_schedules.api10json")
                .answersJson("200", JsonTypes.envelope("upgrade_schedule", UpgradeSchedule.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .call();
    }

    /**
     * Plan an upgrade.
     *
     * <p>Plans additional nodes for a cloud server, for some days or for good. The nodes are billed when the plan runs.
     *
     * <p>{@code POST /virtual_machines/{id}/upgrade_schedules.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Example:
     * <pre>{@code
     * {
     *   "upgrade_schedule": {
     *     "label": "My upgrade schedule",
     *     "extra_slices": 2,
     *     "temporary": true,
     *     "days": 2,
     *     "run_at": "2014-05-08 12:00",
     *     "delayed_storage": true
     *   }
     * }
     * }</pre>
     */
    public void create(String virtualMachineId, NewUpgradeSchedule body) {
        createCall(virtualMachineId, body).execute();
    }

    /** Prepares {@link #create(String, NewUpgradeSchedule)} without sending it. */
    public Call<Void> createCall(String virtualMachineId, NewUpgradeSchedule body) {
        return Operation.of("upgradeSchedules.create", "POST", "/virtual_machines/{id}/upgrade_schedules.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .body(Body.json(JsonTypes.envelope("upgrade_schedule", NewUpgradeSchedule.TYPE), body))
                .call();
    }

    /**
     * Delete a planned upgrade.
     *
     * <p>Takes a planned upgrade back.
     *
     * <p>{@code DELETE /virtual_machines/{id}/upgrade_schedules/{schedule_id}.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param scheduleId Number of the planned upgrade. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     */
    public void delete(String virtualMachineId, String scheduleId) {
        deleteCall(virtualMachineId, scheduleId).execute();
    }

    /** Prepares {@link #delete(String, String)} without sending it. */
    public Call<Void> deleteCall(String virtualMachineId, String scheduleId) {
        return Operation.of("upgradeSchedules.delete", "DELETE", "/virtual_machines/{id}/upgrade_schedules/{schedule_id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .path("schedule_id", scheduleId)
                .call();
    }
}
