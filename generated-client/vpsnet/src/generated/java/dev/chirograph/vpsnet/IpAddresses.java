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
import dev.chirograph.vpsnet.model.IpAddress;
import dev.chirograph.vpsnet.model.IpAddressOrder;
import dev.chirograph.vpsnet.model.IpAddressQuery;
import dev.chirograph.vpsnet.model.IpAddressReassignment;
import dev.chirograph.vpsnet.model.IpAddressUpdate;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** IP addresses of the account and requests for more of them. */
public final class IpAddresses {
    private final CallFactory calls;

    IpAddresses(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List IP addresses.
     *
     * <p>Short for {@link #list(ListIpAddressesParams)}.
     */
    public List<IpAddress> list() {
        return listCall().execute();
    }

    /**
     * List IP addresses.
     *
     * <p>Lists the addresses of the account, internal and external.
     *
     * <p>{@code GET /ips.api10json}
     *
     * @param params the optional parameters
     * @return The addresses.
     */
    public List<IpAddress> list(ListIpAddressesParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<IpAddress>> listCall() {
        ListIpAddressesParams params = ListIpAddressesParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListIpAddressesParams)} without sending it. */
    public Call<List<IpAddress>> listCall(ListIpAddressesParams params) {
        return Operation.of("ipAddresses.list", "GET", "/ips.api10json")
                .answersJson("200", JsonTypes.envelope("ip_address", IpAddress.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .params(params)
                .call();
    }

    /**
     * Add IP addresses.
     *
     * <p>Adds addresses to a cloud server. Additional addresses are billed.
     *
     * <p>{@code POST /ips.api10json}
     *
     * @param body Example: {@code {"quantity":1,"type":"internal","virtual_machine_id":99,"consumer_id":58}}.
     * @return The new addresses.
     */
    public List<IpAddress> create(IpAddressOrder body) {
        return createCall(body).execute();
    }

    /** Prepares {@link #create(IpAddressOrder)} without sending it. */
    public Call<List<IpAddress>> createCall(IpAddressOrder body) {
        return Operation.of("ipAddresses.create", "POST", "/ips.api10json")
                .answersJson("200", JsonTypes.envelope("ip_address", IpAddress.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(IpAddressOrder.TYPE, body))
                .call();
    }

    /**
     * Change an IP address.
     *
     * <p>Sets the note or the consumer of an address.
     *
     * <p>{@code PUT /ips/{id}.api10json}
     *
     * @param id Number of the address, not the address itself. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     * @param body Example: {@code {"ip_address":{"notes":"description","consumer_id":58}}}.
     */
    public void update(String id, IpAddressUpdate body) {
        updateCall(id, body).execute();
    }

    /** Prepares {@link #update(String, IpAddressUpdate)} without sending it. */
    public Call<Void> updateCall(String id, IpAddressUpdate body) {
        return Operation.of("ipAddresses.update", "PUT", "/ips/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(JsonTypes.envelope("ip_address", IpAddressUpdate.TYPE), body))
                .call();
    }

    /**
     * Delete an IP address.
     *
     * <p>Takes an address from the account for good and ends its billing.
     *
     * <p>{@code DELETE /ips/{id}.api10json}
     *
     * @param id Number of the address, not the address itself. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     */
    public void delete(String id) {
        deleteCall(id).execute();
    }

    /** Prepares {@link #delete(String)} without sending it. */
    public Call<Void> deleteCall(String id) {
        return Operation.of("ipAddresses.delete", "DELETE", "/ips/{id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .call();
    }

    /**
     * Move an IP address.
     *
     * <p>Moves an address to another cloud server on the same cloud.
     *
     * <p>{@code PUT /ips/{id}/reassign.api10json}
     *
     * @param id Number of the address, not the address itself. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     * @param body Example: {@code {"virtual_machine_id":"12345"}}.
     */
    public void reassign(String id, IpAddressReassignment body) {
        reassignCall(id, body).execute();
    }

    /** Prepares {@link #reassign(String, IpAddressReassignment)} without sending it. */
    public Call<Void> reassignCall(String id, IpAddressReassignment body) {
        return Operation.of("ipAddresses.reassign", "PUT", "/ips/{id}/reassign.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", id)
                .body(Body.json(IpAddressReassignment.TYPE, body))
                .call();
    }

    /**
     * Ask whether an IP address exists.
     *
     * <p>Asks whether an address is known.
     *
     * <p>{@code POST /ips/exists.api10json}
     *
     * @param body Example: {@code {"ip_address":"68.169.23.153"}}.
     * @return Whether the address is known.
     */
    public JsonNode exists(IpAddressQuery body) {
        return existsCall(body).execute();
    }

    /** Prepares {@link #exists(IpAddressQuery)} without sending it. */
    public Call<JsonNode> existsCall(IpAddressQuery body) {
        return Operation.of("ipAddresses.exists", "POST", "/ips/exists.api10json")
                .answersJson("200", JsonTypes.ANY)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .body(Body.json(IpAddressQuery.TYPE, body))
                .call();
    }
}
