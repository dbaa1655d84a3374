// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.xsserver.model.ErrorAnswer;
import dev.chirograph.xsserver.model.InfoAnswer;
import dev.chirograph.xsserver.model.ReverseDnsEntry;
import dev.chirograph.xsserver.model.ReverseDnsUpdate;
import java.util.List;

/** IP addresses, reverse DNS and power outlets of a service. */
public final class ReverseDns {
    private final CallFactory calls;

    ReverseDns(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the reverse DNS entries.
     *
     * <p>Returns the host names that the addresses of a service resolve to.
     *
     * <p>{@code GET /service/{id}/rdns}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The entries.
     */
    public List<ReverseDnsEntry> list(String serviceId) {
        return listCall(serviceId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<List<ReverseDnsEntry>> listCall(String serviceId) {
        return Operation.of("reverseDns.list", "GET", "/service/{id}/rdns")
                .answersJson("200", JsonTypes.envelope("rdns", ReverseDnsEntry.TYPE.list()))
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * Set reverse DNS entries.
     *
     * <p>Sets the host names that addresses of a service resolve to.
     *
     * <p>{@code POST /service/{id}/rdns}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param body The entries. Example: {@code {"ipaddress":{"key":"value"}}}.
     * @return The entries were set. The code is revdnsupdated.
     */
    public InfoAnswer set(String serviceId, ReverseDnsUpdate body) {
        return setCall(serviceId, body).execute();
    }

    /** Prepares {@link #set(String, ReverseDnsUpdate)} without sending it. */
    public Call<InfoAnswer> setCall(String serviceId, ReverseDnsUpdate body) {
        return Operation.of("reverseDns.set", "POST", "/service/{id}/rdns")
                .answersJson("200", InfoAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .body(Body.json(ReverseDnsUpdate.TYPE, body))
                .call();
    }
}
