// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.hostbill;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.hostbill.model.ActionAnswer;
import dev.chirograph.hostbill.model.ErrorAnswer;
import dev.chirograph.hostbill.model.NewVirtualMachine;
import dev.chirograph.hostbill.model.RebuildRequest;
import dev.chirograph.hostbill.model.StatusAnswer;
import dev.chirograph.hostbill.model.VirtualMachine;
import java.util.Map;

/** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
public final class VirtualMachines {
    private final CallFactory calls;

    VirtualMachines(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the virtual machines.
     *
     * <p>Returns the virtual machines of a service by their ids.
     *
     * <p>{@code GET /service/{id}/vms}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The machines.
     */
    public Map<String, VirtualMachine> list(String serviceId) {
        return listCall(serviceId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<Map<String, VirtualMachine>> listCall(String serviceId) {
        return Operation.of("virtualMachines.list", "GET", "/service/{id}/vms")
                .answersJson("200", JsonTypes.envelope("vms", VirtualMachine.TYPE.map()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * Create a virtual machine.
     *
     * <p>Creates a virtual machine from an operating system image within the limits of the service. What it costs
     * depends on the service.
     *
     * <p>{@code POST /service/{id}/vms}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param body The machine.
     * <p>Example:
     * <pre>{@code
     * {
     *   "label": "labelValue",
     *   "template": "templateValue",
     *   "flavor": "flavorValue",
     *   "disk": "diskValue",
     *   "security_group": "security_groupValue",
     *   "keypair": "keypairValue",
     *   "password": "passwordValue"
     * }
     * }</pre>
     * @return The machine is being created.
     */
    public ActionAnswer create(String serviceId, NewVirtualMachine body) {
        return createCall(serviceId, body).execute();
    }

    /** Prepares {@link #create(String, NewVirtualMachine)} without sending it. */
    public Call<ActionAnswer> createCall(String serviceId, NewVirtualMachine body) {
        return Operation.of("virtualMachines.create", "POST", "/service/{id}/vms")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .body(Body.json(NewVirtualMachine.TYPE, body))
                .call();
    }

    /**
     * Get a virtual machine.
     *
     * <p>Returns a virtual machine with its disks, interfaces and addresses.
     *
     * <p>{@code GET /service/{id}/vms/{vmid}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The machine.
     */
    public VirtualMachine get(String serviceId, String virtualMachineId) {
        return getCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #get(String, String)} without sending it. */
    public Call<VirtualMachine> getCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.get", "GET", "/service/{id}/vms/{vmid}")
                .answersJson("200", JsonTypes.envelope("vm", VirtualMachine.TYPE))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }

    /**
     * Stop a virtual machine.
     *
     * <p>Switches a virtual machine off without asking its operating system.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/stop}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The request was accepted.
     */
    public StatusAnswer stop(String serviceId, String virtualMachineId) {
        return stopCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #stop(String, String)} without sending it. */
    public Call<StatusAnswer> stopCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.stop", "POST", "/service/{id}/vms/{vmid}/stop")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }

    /**
     * Start a virtual machine.
     *
     * <p>Switches a virtual machine on.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/start}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The request was accepted.
     */
    public StatusAnswer start(String serviceId, String virtualMachineId) {
        return startCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #start(String, String)} without sending it. */
    public Call<StatusAnswer> startCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.start", "POST", "/service/{id}/vms/{vmid}/start")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }

    /**
     * Reboot a virtual machine.
     *
     * <p>Restarts a virtual machine.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/reboot}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The request was accepted.
     */
    public StatusAnswer reboot(String serviceId, String virtualMachineId) {
        return rebootCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #reboot(String, String)} without sending it. */
    public Call<StatusAnswer> rebootCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.reboot", "POST", "/service/{id}/vms/{vmid}/reboot")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }

    /**
     * Rebuild a virtual machine.
     *
     * <p>Installs a virtual machine anew from an operating system image; its data is lost. services.listTemplates tells
     * the images.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/rebuild}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param body The image. Example: {@code {"template":"templateValue"}}.
     * @return The machine is being rebuilt.
     */
    public StatusAnswer rebuild(String serviceId, String virtualMachineId, RebuildRequest body) {
        return rebuildCall(serviceId, virtualMachineId, body).execute();
    }

    /** Prepares {@link #rebuild(String, String, RebuildRequest)} without sending it. */
    public Call<StatusAnswer> rebuildCall(String serviceId, String virtualMachineId, RebuildRequest body) {
        return Operation.of("virtualMachines.rebuild", "POST", "/service/{id}/vms/{vmid}/rebuild")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .body(Body.json(RebuildRequest.TYPE, body))
                .call();
    }

    /**
     * Start the rescue system of a virtual machine.
     *
     * <p>Restarts a virtual machine into a rescue system, from which its disks can be repaired.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/rescue}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The request was accepted.
     */
    public StatusAnswer rescue(String serviceId, String virtualMachineId) {
        return rescueCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #rescue(String, String)} without sending it. */
    public Call<StatusAnswer> rescueCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.rescue", "POST", "/service/{id}/vms/{vmid}/rescue")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }

    /**
     * Leave the rescue system of a virtual machine.
     *
     * <p>Ends the rescue mode and restarts the virtual machine from its own disk.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/unrescue}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The request was accepted.
     */
    public StatusAnswer unrescue(String serviceId, String virtualMachineId) {
        return unrescueCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #unrescue(String, String)} without sending it. */
    public Call<StatusAnswer> unrescueCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.unrescue", "POST", "/service/{id}/vms/{vmid}/unrescue")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }
}
