// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.lightlayer.model.ActionAnswer;
import dev.chirograph.lightlayer.model.AddressList;
import dev.chirograph.lightlayer.model.AddressPoolList;
import dev.chirograph.lightlayer.model.AddressRequest;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.NewVirtualMachine;
import dev.chirograph.lightlayer.model.RebuildRequest;
import dev.chirograph.lightlayer.model.ResizeRequest;
import dev.chirograph.lightlayer.model.StatusAnswer;
import dev.chirograph.lightlayer.model.VirtualMachine;
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
     * @param body The machine. Example:
     * {@code {"label":"labelValue","template":"templateValue","memory":"memoryValue","cpu":"cpuValue","disk":"diskValue"}}.
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
     * Destroy a virtual machine.
     *
     * <p>Removes a virtual machine. What was stored on it is lost.
     *
     * <p>{@code DELETE /service/{id}/vms/{vmid}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The machine is being removed.
     */
    public ActionAnswer delete(String serviceId, String virtualMachineId) {
        return deleteCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #delete(String, String)} without sending it. */
    public Call<ActionAnswer> deleteCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.delete", "DELETE", "/service/{id}/vms/{vmid}")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }

    /**
     * Change memory and processors.
     *
     * <p>Changes the memory and the number of processor cores of a virtual machine. Whether it restarts is not
     * documented.
     *
     * <p>{@code PUT /service/{id}/vms/{vmid}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param body New size. Example: {@code {"memory":"memoryValue","cpu":"cpuValue"}}.
     * @return The machine is being changed.
     */
    public ActionAnswer resize(String serviceId, String virtualMachineId, ResizeRequest body) {
        return resizeCall(serviceId, virtualMachineId, body).execute();
    }

    /** Prepares {@link #resize(String, String, ResizeRequest)} without sending it. */
    public Call<ActionAnswer> resizeCall(String serviceId, String virtualMachineId, ResizeRequest body) {
        return Operation.of("virtualMachines.resize", "PUT", "/service/{id}/vms/{vmid}")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .body(Body.json(ResizeRequest.TYPE, body))
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
     * Shut a virtual machine down.
     *
     * <p>Asks the operating system of a virtual machine to shut down.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/shutdown}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The request was accepted.
     */
    public StatusAnswer shutdown(String serviceId, String virtualMachineId) {
        return shutdownCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #shutdown(String, String)} without sending it. */
    public Call<StatusAnswer> shutdownCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.shutdown", "POST", "/service/{id}/vms/{vmid}/shutdown")
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
     * Reset a virtual machine.
     *
     * <p>Switches a virtual machine off and on without asking its operating system.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/reset}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The request was accepted.
     */
    public StatusAnswer reset(String serviceId, String virtualMachineId) {
        return resetCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #reset(String, String)} without sending it. */
    public Call<StatusAnswer> resetCall(String serviceId, String virtualMachineId) {
        return Operation.of("virtualMachines.reset", "POST", "/service/{id}/vms/{vmid}/reset")
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
     * List the addresses of a virtual machine.
     *
     * <p>Short for {@link #listAddresses(String, String, ListAddressesVirtualMachinesParams)}.
     */
    public AddressList listAddresses(String serviceId, String virtualMachineId) {
        return listAddressesCall(serviceId, virtualMachineId).execute();
    }

    /**
     * List the addresses of a virtual machine.
     *
     * <p>Returns IP addresses of a virtual machine.
     *
     * <p>{@code GET /service/{id}/vms/{vmid}/ips}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param params the optional parameters
     * @return The addresses.
     */
    public AddressList listAddresses(String serviceId, String virtualMachineId,
            ListAddressesVirtualMachinesParams params) {
        return listAddressesCall(serviceId, virtualMachineId, params).execute();
    }

    /** Prepares {@link #listAddresses(String, String)} without sending it. */
    public Call<AddressList> listAddressesCall(String serviceId, String virtualMachineId) {
        ListAddressesVirtualMachinesParams params = ListAddressesVirtualMachinesParams.builder().build();
        return listAddressesCall(serviceId, virtualMachineId, params);
    }

    /** Prepares {@link #listAddresses(String, String, ListAddressesVirtualMachinesParams)} without sending it. */
    public Call<AddressList> listAddressesCall(String serviceId, String virtualMachineId,
            ListAddressesVirtualMachinesParams params) {
        return Operation.of("virtualMachines.listAddresses", "GET", "/service/{id}/vms/{vmid}/ips")
                .answersJson("200", AddressList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .params(params)
                .call();
    }

    /**
     * List the address pools of a virtual machine.
     *
     * <p>Short for {@link #listAddressPools(String, String, ListAddressPoolsVirtualMachinesParams)}.
     */
    public AddressPoolList listAddressPools(String serviceId, String virtualMachineId) {
        return listAddressPoolsCall(serviceId, virtualMachineId).execute();
    }

    /**
     * List the address pools of a virtual machine.
     *
     * <p>Returns the pools that new IP addresses can be taken from.
     *
     * <p>{@code GET /service/{id}/vms/{vmid}/ippool}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param params the optional parameters
     * @return The pools.
     */
    public AddressPoolList listAddressPools(String serviceId, String virtualMachineId,
            ListAddressPoolsVirtualMachinesParams params) {
        return listAddressPoolsCall(serviceId, virtualMachineId, params).execute();
    }

    /** Prepares {@link #listAddressPools(String, String)} without sending it. */
    public Call<AddressPoolList> listAddressPoolsCall(String serviceId, String virtualMachineId) {
        ListAddressPoolsVirtualMachinesParams params = ListAddressPoolsVirtualMachinesParams.builder().build();
        return listAddressPoolsCall(serviceId, virtualMachineId, params);
    }

    /** Prepares {@link #listAddressPools(String, String, ListAddressPoolsVirtualMachinesParams)} without sending it. */
    public Call<AddressPoolList> listAddressPoolsCall(String serviceId, String virtualMachineId,
            ListAddressPoolsVirtualMachinesParams params) {
        return Operation.of("virtualMachines.listAddressPools", "GET", "/service/{id}/vms/{vmid}/ippool")
                .answersJson("200", AddressPoolList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .params(params)
                .call();
    }

    /**
     * Assign a new address.
     *
     * <p>Takes an IP address from a pool and assigns it to a network interface. What it costs is not documented.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/ippool/{pool}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param pool Id of the pool. Example: {@code 1}.
     * @param body The address. Example: {@code {"type":"ipv4","iface":0}}.
     * @return The address was assigned.
     */
    public ActionAnswer assignAddress(String serviceId, String virtualMachineId, String pool, AddressRequest body) {
        return assignAddressCall(serviceId, virtualMachineId, pool, body).execute();
    }

    /** Prepares {@link #assignAddress(String, String, String, AddressRequest)} without sending it. */
    public Call<ActionAnswer> assignAddressCall(String serviceId, String virtualMachineId, String pool,
            AddressRequest body) {
        return Operation.of("virtualMachines.assignAddress", "POST", "/service/{id}/vms/{vmid}/ippool/{pool}")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .path("pool", pool)
                .body(Body.json(AddressRequest.TYPE, body))
                .call();
    }
}
