// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.CpuUsage;
import dev.chirograph.vpsnet.model.InstantVirtualMachine;
import dev.chirograph.vpsnet.model.NetworkUsage;
import dev.chirograph.vpsnet.model.NewVirtualMachine;
import dev.chirograph.vpsnet.model.RecoveryMode;
import dev.chirograph.vpsnet.model.RsyncBackup;
import dev.chirograph.vpsnet.model.TemplateChoice;
import dev.chirograph.vpsnet.model.ValidationErrors;
import dev.chirograph.vpsnet.model.VirtualMachine;
import dev.chirograph.vpsnet.model.VirtualMachineDeletion;
import dev.chirograph.vpsnet.model.VirtualMachineUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
public final class VirtualMachines {
    private final CallFactory calls;

    VirtualMachines(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List cloud servers.
     *
     * <p>Short for {@link #list(ListVirtualMachinesParams)}.
     */
    public List<VirtualMachine> list() {
        return listCall().execute();
    }

    /**
     * List cloud servers.
     *
     * <p>Lists every cloud server of the account. With {@code basic=true} the slow members {@code running} and
     * {@code bandwidth_used} are left out and the answer comes sooner.
     *
     * <p>{@code GET /virtual_machines.api10json}
     *
     * <p>The answer leads to other calls:
     *
     * <ul>
     * <li>{@code server}: {@code virtualMachines.get}, of which {@code id} is
     * {@code $response.body#/0/virtual_machine/id}</li>
     * <li>{@code backups}: {@code backups.list}, of which {@code id} is
     * {@code $response.body#/0/virtual_machine/id}</li>
     * <li>{@code clones}: {@code clones.list}, of which {@code id} is {@code $response.body#/0/virtual_machine/id}</li>
     * <li>{@code networkUsage}: {@code virtualMachines.getNetworkUsage}, of which {@code id} is
     * {@code $response.body#/0/virtual_machine/id}</li>
     * <li>{@code cpuUsage}: {@code virtualMachines.getCpuUsage}, of which {@code id} is
     * {@code $response.body#/0/virtual_machine/id}</li>
     * </ul>
     *
     * @param params the optional parameters
     * @return The cloud servers of the account.
     */
    public List<VirtualMachine> list(ListVirtualMachinesParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<VirtualMachine>> listCall() {
        ListVirtualMachinesParams params = ListVirtualMachinesParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListVirtualMachinesParams)} without sending it. */
    public Call<List<VirtualMachine>> listCall(ListVirtualMachinesParams params) {
        return Operation.of("virtualMachines.list", "GET", "/virtual_machines.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * Create a cloud server.
     *
     * <p>Builds a new cloud server from a template on a cloud. It uses nodes of the account and buys the licences that
     * are asked for. The answer holds the root password and the primary address.
     *
     * <p>{@code POST /virtual_machines.api10json}
     *
     * @param body Example:
     * <pre>{@code
     * {
     *   "virtual_machine": {
     *     "label": "My Cloud Server",
     *     "fqdn": "myvps.mydomain.net",
     *     "system_template_id": 9,
     *     "cloud_id": 1,
     *     "backups_enabled": false,
     *     "rsync_backups_enabled": false,
     *     "r1_soft_backups_enabled": false,
     *     "slices_required": 4
     *   }
     * }
     * }</pre>
     * @return The new cloud server.
     */
    public VirtualMachine create(NewVirtualMachine body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(NewVirtualMachine)} without sending it. */
    public Call<VirtualMachine> createCall(NewVirtualMachine body) {
        return Operation.of("virtualMachines.create", "POST", "/virtual_machines.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(JsonTypes.envelope("virtual_machine", NewVirtualMachine.TYPE), body))
                .call();
    }

    /**
     * Get one cloud server.
     *
     * <p>Reads one cloud server with the same members as in the list.
     *
     * <p>{@code GET /virtual_machines/{id}.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The cloud server.
     */
    public VirtualMachine get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<VirtualMachine> getCall(String id) {
        return Operation.of("virtualMachines.get", "GET", "/virtual_machines/{id}.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Change a cloud server.
     *
     * <p>Changes name, consumer, backups, nodes or licences of a cloud server. More nodes and new licences are billed.
     * When a control panel licence is cancelled, its add-ons must be cancelled as well.
     *
     * <p>{@code PUT /virtual_machines/{id}.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Example:
     * {@code {"virtual_machine":{"backups_enabled":false,"consumer_id":1,"label":"D Tester","slices_required":3}}}.
     */
    public void update(String id, VirtualMachineUpdate body) {
        updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, VirtualMachineUpdate)} without sending it. */
    public Call<Void> updateCall(String id, VirtualMachineUpdate body) {
        return Operation.of("virtualMachines.update", "PUT", "/virtual_machines/{id}.api10json")
                .once()
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("virtual_machine", VirtualMachineUpdate.TYPE), body))
                .call();
    }

    /**
     * Delete a cloud server.
     *
     * <p>Short for {@link #delete(String, VirtualMachineDeletion)}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /**
     * Delete a cloud server.
     *
     * <p>Deletes a cloud server. For 12 hours it can be recovered. Address and services can be handed over to other
     * servers.
     *
     * <p>{@code DELETE /virtual_machines/{id}.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Only to hand something over. Example:
     * {@code {"reassign_ip":"1234","alternate_vps":"1221","alternate_sd_vps":"1234"}}.
     */
    public void delete(String id, @Nullable VirtualMachineDeletion body) {
        deleteCall(id, body).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return deleteCall(id, null);
    }

    /** Prepares {@link #delete(String, VirtualMachineDeletion)} without sending it. */
    public Call<Void> deleteCall(String id, @Nullable VirtualMachineDeletion body) {
        return Operation.of("virtualMachines.delete", "DELETE", "/virtual_machines/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(body == null ? null : Body.json(VirtualMachineDeletion.TYPE, body))
                .call();
    }

    /**
     * Search cloud servers.
     *
     * <p>Lists the cloud servers that fit a term: an IP address, host name, domain name, label or tag. It is the list
     * call with another query parameter.
     *
     * <p>{@code GET /virtual_machines.api10json}
     *
     * @param search IP address, host name, domain name, label or tag to look for. Example: {@code web01}.
     * @return The cloud servers that fit.
     */
    public List<VirtualMachine> search(String search) {
        return searchCall(search).execute();
    }

    /** Prepares {@link #search(String)} without sending it. */
    public Call<List<VirtualMachine>> searchCall(String search) {
        return Operation.of("virtualMachines.search", "GET", "/virtual_machines.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .query("search", JsonTypes.STRING, search)
                .call();
    }

    /**
     * Create an instant cloud server.
     *
     * <p>Creates an instant cloud server in a country. Same address as the ordinary creation; the body without a
     * wrapper makes the difference.
     *
     * <p>{@code POST /virtual_machines.api10json}
     *
     * @param body Example: {@code {"instant":true,"country":1}}.
     * @return The new cloud server.
     */
    public VirtualMachine createInstant(InstantVirtualMachine body) {
        return createInstantCall(body).execute();
    }

    /** Prepares {@link #createInstant(InstantVirtualMachine)} without sending it. */
    public Call<VirtualMachine> createInstantCall(InstantVirtualMachine body) {
        return Operation.of("virtualMachines.createInstant", "POST", "/virtual_machines.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(InstantVirtualMachine.TYPE, body))
                .call();
    }

    /**
     * Shut a cloud server down.
     *
     * <p>Asks the operating system to stop. For a server that is powered on.
     *
     * <p>{@code POST /virtual_machines/{id}/shutdown.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The cloud server.
     */
    public VirtualMachine shutdown(String id) {
        return shutdownCall(id).execute();
    }

    /** Prepares {@link #shutdown(String)} without sending it. */
    public Call<VirtualMachine> shutdownCall(String id) {
        return Operation.of("virtualMachines.shutdown", "POST", "/virtual_machines/{id}/shutdown.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Reboot a cloud server.
     *
     * <p>Short for {@link #reboot(String, RecoveryMode)}.
     */
    public VirtualMachine reboot(String id) {
        return rebootCall(id).execute();
    }

    /**
     * Reboot a cloud server.
     *
     * <p>Restarts the operating system. For a server that is powered on. With a body it starts the recovery system.
     *
     * <p>{@code POST /virtual_machines/{id}/reboot.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Only to start the recovery system.
     * @return The cloud server.
     */
    public VirtualMachine reboot(String id, @Nullable RecoveryMode body) {
        return rebootCall(id, body).execute();
    }

    /** Prepares {@link #reboot(String)} without sending it. */
    public Call<VirtualMachine> rebootCall(String id) {
        return rebootCall(id, null);
    }

    /** Prepares {@link #reboot(String, RecoveryMode)} without sending it. */
    public Call<VirtualMachine> rebootCall(String id, @Nullable RecoveryMode body) {
        return Operation.of("virtualMachines.reboot", "POST", "/virtual_machines/{id}/reboot.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(body == null ? null : Body.json(RecoveryMode.TYPE, body))
                .call();
    }

    /**
     * Start a cloud server.
     *
     * <p>Short for {@link #powerOn(String, RecoveryMode)}.
     */
    public VirtualMachine powerOn(String id) {
        return powerOnCall(id).execute();
    }

    /**
     * Start a cloud server.
     *
     * <p>Boots a server that is powered off. With a body it starts the recovery system.
     *
     * <p>{@code POST /virtual_machines/{id}/power_on.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Only to start the recovery system.
     * @return The cloud server.
     */
    public VirtualMachine powerOn(String id, @Nullable RecoveryMode body) {
        return powerOnCall(id, body).execute();
    }

    /** Prepares {@link #powerOn(String)} without sending it. */
    public Call<VirtualMachine> powerOnCall(String id) {
        return powerOnCall(id, null);
    }

    /** Prepares {@link #powerOn(String, RecoveryMode)} without sending it. */
    public Call<VirtualMachine> powerOnCall(String id, @Nullable RecoveryMode body) {
        return Operation.of("virtualMachines.powerOn", "POST", "/virtual_machines/{id}/power_on.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(body == null ? null : Body.json(RecoveryMode.TYPE, body))
                .call();
    }

    /**
     * Cut the power of a cloud server.
     *
     * <p>Stops a running server at once, without asking its operating system.
     *
     * <p>{@code POST /virtual_machines/{id}/power_off.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The cloud server.
     */
    public VirtualMachine powerOff(String id) {
        return powerOffCall(id).execute();
    }

    /** Prepares {@link #powerOff(String)} without sending it. */
    public Call<VirtualMachine> powerOffCall(String id) {
        return Operation.of("virtualMachines.powerOff", "POST", "/virtual_machines/{id}/power_off.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Rebuild a pending cloud server.
     *
     * <p>Short for {@link #rebuild(String, TemplateChoice)}.
     */
    public VirtualMachine rebuild(String id) {
        return rebuildCall(id).execute();
    }

    /**
     * Rebuild a pending cloud server.
     *
     * <p>Starts the build of a pending cloud server again.
     *
     * <p>{@code POST /virtual_machines/{id}/rebuild.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Only to build from another template.
     * @return The cloud server.
     */
    public VirtualMachine rebuild(String id, @Nullable TemplateChoice body) {
        return rebuildCall(id, body).execute();
    }

    /** Prepares {@link #rebuild(String)} without sending it. */
    public Call<VirtualMachine> rebuildCall(String id) {
        return rebuildCall(id, null);
    }

    /** Prepares {@link #rebuild(String, TemplateChoice)} without sending it. */
    public Call<VirtualMachine> rebuildCall(String id, @Nullable TemplateChoice body) {
        return Operation.of("virtualMachines.rebuild", "POST", "/virtual_machines/{id}/rebuild.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(body == null ? null : Body.json(JsonTypes.envelope("virtual_machine", TemplateChoice.TYPE), body))
                .call();
    }

    /**
     * Rebuild the network of a cloud server.
     *
     * <p>Writes the configuration of the network interfaces anew and reboots the server.
     *
     * <p>{@code POST /virtual_machines/{id}/rebuild_network.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The cloud server.
     */
    public VirtualMachine rebuildNetwork(String id) {
        return rebuildNetworkCall(id).execute();
    }

    /** Prepares {@link #rebuildNetwork(String)} without sending it. */
    public Call<VirtualMachine> rebuildNetworkCall(String id) {
        return Operation.of("virtualMachines.rebuildNetwork", "POST", "/virtual_machines/{id}/rebuild_network.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Get rsync backup access.
     *
     * <p>Reads user name, password and quota of the rsync backup of a cloud server.
     *
     * <p>{@code GET /virtual_machines/{id}/backups/rsync_backup.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return Access data of the rsync backup. Example:
     * {@code {"username":1000,"quota":"0.00 GB out of 10 GB","password":"GGD3sH"}}.
     */
    public RsyncBackup getRsyncBackup(String id) {
        return getRsyncBackupCall(id).execute();
    }

    /** Prepares {@link #getRsyncBackup(String)} without sending it. */
    public Call<RsyncBackup> getRsyncBackupCall(String id) {
        return Operation.of("virtualMachines.getRsyncBackup", "GET", "/virtual_machines/{id}/backups/rsync_backup.api10json")
                .answersJson("200", RsyncBackup.TYPE)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Get bandwidth usage.
     *
     * <p>Short for {@link #getNetworkUsage(String, GetNetworkUsageVirtualMachinesParams)}.
     */
    public List<NetworkUsage> getNetworkUsage(String id) {
        return getNetworkUsageCall(id).execute();
    }

    /**
     * Get bandwidth usage.
     *
     * <p>Reads the traffic of a cloud server, interval by interval, for all time or for a time span.
     *
     * <p>{@code GET /virtual_machines/{id}/network_utilisation.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param params the optional parameters
     * @return Measurements, the oldest first.
     */
    public List<NetworkUsage> getNetworkUsage(String id, GetNetworkUsageVirtualMachinesParams params) {
        return getNetworkUsageCall(id, params).execute();
    }

    /** Prepares {@link #getNetworkUsage(String)} without sending it. */
    public Call<List<NetworkUsage>> getNetworkUsageCall(String id) {
        GetNetworkUsageVirtualMachinesParams params = GetNetworkUsageVirtualMachinesParams.builder().build();
        return getNetworkUsageCall(id, params);
    }

    /** Prepares {@link #getNetworkUsage(String, GetNetworkUsageVirtualMachinesParams)} without sending it. */
    public Call<List<NetworkUsage>> getNetworkUsageCall(String id, GetNetworkUsageVirtualMachinesParams params) {
        return Operation.of("virtualMachines.getNetworkUsage", "GET", "/virtual_machines/{id}/network_utilisation.api10json")
                .answersJson("200", NetworkUsage.TYPE.list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .params(params)
                .call();
    }

    /**
     * Get processor usage.
     *
     * <p>Short for {@link #getCpuUsage(String, GetCpuUsageVirtualMachinesParams)}.
     */
    public List<CpuUsage> getCpuUsage(String id) {
        return getCpuUsageCall(id).execute();
    }

    /**
     * Get processor usage.
     *
     * <p>Reads the processor time of a cloud server, interval by interval, for all time or for a time span.
     *
     * <p>{@code GET /virtual_machines/{id}/cpu_usage.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param params the optional parameters
     * @return Measurements, the oldest first.
     */
    public List<CpuUsage> getCpuUsage(String id, GetCpuUsageVirtualMachinesParams params) {
        return getCpuUsageCall(id, params).execute();
    }

    /** Prepares {@link #getCpuUsage(String)} without sending it. */
    public Call<List<CpuUsage>> getCpuUsageCall(String id) {
        GetCpuUsageVirtualMachinesParams params = GetCpuUsageVirtualMachinesParams.builder().build();
        return getCpuUsageCall(id, params);
    }

    /** Prepares {@link #getCpuUsage(String, GetCpuUsageVirtualMachinesParams)} without sending it. */
    public Call<List<CpuUsage>> getCpuUsageCall(String id, GetCpuUsageVirtualMachinesParams params) {
        return Operation.of("virtualMachines.getCpuUsage", "GET", "/virtual_machines/{id}/cpu_usage.api10json")
                .answersJson("200", CpuUsage.TYPE.list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .params(params)
                .call();
    }

    /**
     * Reinstall a cloud server.
     *
     * <p>Wipes the cloud server and builds it from a template again. The server must be powered off.
     *
     * <p>{@code PUT /virtual_machines/{id}/reinstall.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Example: {@code {"virtual_machine":{"system_template_id":92}}}.
     */
    public void reinstall(String id, TemplateChoice body) {
        reinstallCall(id, body).execute();
    }

    /** Prepares {@link #reinstall(String, TemplateChoice)} without sending it. */
    public Call<Void> reinstallCall(String id, TemplateChoice body) {
        return Operation.of("virtualMachines.reinstall", "PUT", "/virtual_machines/{id}/reinstall.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("virtual_machine", TemplateChoice.TYPE), body))
                .call();
    }

    /**
     * Reset the root password.
     *
     * <p>Sets a new root password and reboots the cloud server for it.
     *
     * <p>{@code POST /virtual_machines/{id}/reset_password.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The cloud server with its new password.
     */
    public VirtualMachine resetPassword(String id) {
        return resetPasswordCall(id).execute();
    }

    /** Prepares {@link #resetPassword(String)} without sending it. */
    public Call<VirtualMachine> resetPasswordCall(String id) {
        return Operation.of("virtualMachines.resetPassword", "POST", "/virtual_machines/{id}/reset_password.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE))
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Deploy all storage.
     *
     * <p>Upgrades the storage of the cloud server to all that is due to it. The server is down meanwhile.
     *
     * <p>{@code POST /virtual_machines/{id}/deploy_storage.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     */
    public void deployStorage(String id) {
        deployStorageCall(id).execute();
    }

    /** Prepares {@link #deployStorage(String)} without sending it. */
    public Call<Void> deployStorageCall(String id) {
        return Operation.of("virtualMachines.deployStorage", "POST", "/virtual_machines/{id}/deploy_storage.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * List recoverable cloud servers.
     *
     * <p>Lists the deleted cloud servers that can still be recovered: for 12 hours, and, as a client says, the last
     * three only.
     *
     * <p>{@code GET /virtual_machines/recoverable.api10json}
     *
     * @return The deleted cloud servers.
     */
    public List<VirtualMachine> listRecoverable() {
        return listRecoverableCall().execute();
    }

    /** Prepares {@link #listRecoverable()} without sending it. */
    public Call<List<VirtualMachine>> listRecoverableCall() {
        return Operation.of("virtualMachines.listRecoverable", "GET", "/virtual_machines/recoverable.api10json")
                .answersJson("200", JsonTypes.envelope("virtual_machine", VirtualMachine.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * Recover a deleted cloud server.
     *
     * <p>Brings a cloud server back that was deleted less than 12 hours ago.
     *
     * <p>{@code POST /virtual_machines/{id}/recover.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     */
    public void recover(String id) {
        recoverCall(id).execute();
    }

    /** Prepares {@link #recover(String)} without sending it. */
    public Call<Void> recoverCall(String id) {
        return Operation.of("virtualMachines.recover", "POST", "/virtual_machines/{id}/recover.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Get the activity log.
     *
     * <p>Reads what was done with a cloud server.
     *
     * <p>{@code GET /virtual_machines/{id}/activity_log.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The log.
     */
    public JsonNode getActivityLog(String id) {
        return getActivityLogCall(id).execute();
    }

    /** Prepares {@link #getActivityLog(String)} without sending it. */
    public Call<JsonNode> getActivityLogCall(String id) {
        return Operation.of("virtualMachines.getActivityLog", "GET", "/virtual_machines/{id}/activity_log.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * List licences on offer.
     *
     * <p>Lists the licences that can be bought for a cloud server.
     *
     * <p>{@code GET /virtual_machines/{id}/available_licenses.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The licences on offer.
     */
    public JsonNode listAvailableLicenses(String id) {
        return listAvailableLicensesCall(id).execute();
    }

    /** Prepares {@link #listAvailableLicenses(String)} without sending it. */
    public Call<JsonNode> listAvailableLicensesCall(String id) {
        return Operation.of("virtualMachines.listAvailableLicenses", "GET", "/virtual_machines/{id}/available_licenses.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * List licences of a cloud server.
     *
     * <p>Lists licences with the numbers that creation and change of a cloud server take in {@code licenses}.
     *
     * <p>{@code GET /virtual_machines/{id}/licenses.api10json}
     *
     * @param id Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The licences.
     */
    public JsonNode listLicenses(String id) {
        return listLicensesCall(id).execute();
    }

    /** Prepares {@link #listLicenses(String)} without sending it. */
    public Call<JsonNode> listLicensesCall(String id) {
        return Operation.of("virtualMachines.listLicenses", "GET", "/virtual_machines/{id}/licenses.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }
}
