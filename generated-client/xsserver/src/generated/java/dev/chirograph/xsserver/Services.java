// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.xsserver.model.ErrorAnswer;
import java.util.Map;

/** IP addresses, reverse DNS and power outlets of a service. */
public final class Services {
    private final CallFactory calls;

    Services(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the addresses of a service.
     *
     * <p>Returns the IP addresses of a service.
     *
     * <p>{@code GET /service/{id}/ip}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The addresses.
     */
    public Map<String, JsonNode> listAddresses(String serviceId) {
        return listAddressesCall(serviceId).execute();
    }

    /** Prepares {@link #listAddresses(String)} without sending it. */
    public Call<Map<String, JsonNode>> listAddressesCall(String serviceId) {
        return Operation.of("services.listAddresses", "GET", "/service/{id}/ip")
                .answersJson("200", JsonTypes.ANY.map())
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }
}
