// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.lightlayer.model.ActionAnswer;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.NetworkInterfaceDetails;
import dev.chirograph.lightlayer.model.NetworkInterfaceList;
import dev.chirograph.lightlayer.model.NetworkInterfaceSettings;
import dev.chirograph.lightlayer.model.StatusAnswer;
import org.jspecify.annotations.Nullable;

/** Services of the account: terms, labels, upgrades, and the virtual machines and addresses that belong to them. */
public final class NetworkInterfaces {
    private final CallFactory calls;

    NetworkInterfaces(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the network interfaces.
     *
     * <p>Returns the network interfaces of a virtual machine.
     *
     * <p>{@code GET /service/{id}/vms/{vmid}/interfaces}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @return The interfaces.
     */
    public NetworkInterfaceList list(String serviceId, String virtualMachineId) {
        return listCall(serviceId, virtualMachineId).execute();
    }

    /** Prepares {@link #list(String, String)} without sending it. */
    public Call<NetworkInterfaceList> listCall(String serviceId, String virtualMachineId) {
        return Operation.of("networkInterfaces.list", "GET", "/service/{id}/vms/{vmid}/interfaces")
                .answersJson("200", NetworkInterfaceList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .call();
    }

    /**
     * Add a network interface.
     *
     * <p>Short for {@link #create(String, String, NetworkInterfaceSettings)}.
     */
    public StatusAnswer create(String serviceId, String virtualMachineId) {
        return createCall(serviceId, virtualMachineId).execute();
    }

    /**
     * Add a network interface.
     *
     * <p>Adds a network interface to a virtual machine. Clients of other portals send an empty body.
     *
     * <p>{@code POST /service/{id}/vms/{vmid}/interfaces}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param body Settings of the interface; may be left out. Example: {@code {"firewall":1,"ipv4":[1],"ipv6":[2]}}.
     * @return The interface was added.
     */
    public StatusAnswer create(String serviceId, String virtualMachineId, @Nullable NetworkInterfaceSettings body) {
        return createCall(serviceId, virtualMachineId, body).execute();
    }

    /** Prepares {@link #create(String, String)} without sending it. */
    public Call<StatusAnswer> createCall(String serviceId, String virtualMachineId) {
        return createCall(serviceId, virtualMachineId, null);
    }

    /** Prepares {@link #create(String, String, NetworkInterfaceSettings)} without sending it. */
    public Call<StatusAnswer> createCall(String serviceId, String virtualMachineId,
            @Nullable NetworkInterfaceSettings body) {
        return Operation.of("networkInterfaces.create", "POST", "/service/{id}/vms/{vmid}/interfaces")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .body(body == null ? null : Body.json(NetworkInterfaceSettings.TYPE, body))
                .call();
    }

    /**
     * Get a network interface.
     *
     * <p>Returns a network interface of a virtual machine.
     *
     * <p>{@code GET /service/{id}/vms/{vmid}/interfaces/{iface}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param interfaceId Number or name of the interface, such as 0 or net0. Example: {@code net0}.
     * @return The interface.
     */
    public NetworkInterfaceDetails get(String serviceId, String virtualMachineId, String interfaceId) {
        return getCall(serviceId, virtualMachineId, interfaceId).execute();
    }

    /** Prepares {@link #get(String, String, String)} without sending it. */
    public Call<NetworkInterfaceDetails> getCall(String serviceId, String virtualMachineId, String interfaceId) {
        return Operation.of("networkInterfaces.get", "GET", "/service/{id}/vms/{vmid}/interfaces/{iface}")
                .answersJson("200", NetworkInterfaceDetails.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .path("iface", interfaceId)
                .call();
    }

    /**
     * Change a network interface.
     *
     * <p>Changes firewall and addresses of a network interface.
     *
     * <p>{@code PUT /service/{id}/vms/{vmid}/interfaces/{iface}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param interfaceId Number or name of the interface, such as 0 or net0. Example: {@code net0}.
     * @param body Settings to change. Example: {@code {"firewall":1,"ipv4":[1],"ipv6":[2]}}.
     * @return The interface was changed.
     */
    public ActionAnswer update(String serviceId, String virtualMachineId, String interfaceId,
            NetworkInterfaceSettings body) {
        return updateCall(serviceId, virtualMachineId, interfaceId, body).execute();
    }

    /** Prepares {@link #update(String, String, String, NetworkInterfaceSettings)} without sending it. */
    public Call<ActionAnswer> updateCall(String serviceId, String virtualMachineId, String interfaceId,
            NetworkInterfaceSettings body) {
        return Operation.of("networkInterfaces.update", "PUT", "/service/{id}/vms/{vmid}/interfaces/{iface}")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .path("iface", interfaceId)
                .body(Body.json(NetworkInterfaceSettings.TYPE, body))
                .call();
    }

    /**
     * Remove a network interface.
     *
     * <p>Short for {@link #delete(String, String, String, DeleteNetworkInterfacesParams)}.
     */
    public StatusAnswer delete(String serviceId, String virtualMachineId, String interfaceId) {
        return deleteCall(serviceId, virtualMachineId, interfaceId).execute();
    }

    /**
     * Remove a network interface.
     *
     * <p>Removes a network interface from a virtual machine.
     *
     * <p>{@code DELETE /service/{id}/vms/{vmid}/interfaces/{iface}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param virtualMachineId Id of the virtual machine: digits or another name, by platform. Example: {@code 1001}.
     * @param interfaceId Number or name of the interface, such as 0 or net0. Example: {@code net0}.
     * @param params the optional parameters
     * @return The interface was removed.
     */
    public StatusAnswer delete(String serviceId, String virtualMachineId, String interfaceId,
            DeleteNetworkInterfacesParams params) {
        return deleteCall(serviceId, virtualMachineId, interfaceId, params).execute();
    }

    /** Prepares {@link #delete(String, String, String)} without sending it. */
    public Call<StatusAnswer> deleteCall(String serviceId, String virtualMachineId, String interfaceId) {
        DeleteNetworkInterfacesParams params = DeleteNetworkInterfacesParams.builder().build();
        return deleteCall(serviceId, virtualMachineId, interfaceId, params);
    }

    /** Prepares {@link #delete(String, String, String, DeleteNetworkInterfacesParams)} without sending it. */
    public Call<StatusAnswer> deleteCall(String serviceId, String virtualMachineId, String interfaceId,
            DeleteNetworkInterfacesParams params) {
        return Operation.of("networkInterfaces.delete", "DELETE", "/service/{id}/vms/{vmid}/interfaces/{iface}")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("vmid", virtualMachineId)
                .path("iface", interfaceId)
                .params(params)
                .call();
    }
}
