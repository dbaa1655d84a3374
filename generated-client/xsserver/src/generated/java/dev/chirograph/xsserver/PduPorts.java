// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.xsserver;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.xsserver.model.ActionAnswer;
import dev.chirograph.xsserver.model.ErrorAnswer;
import dev.chirograph.xsserver.model.PduPortChange;
import dev.chirograph.xsserver.model.PduPortList;
import dev.chirograph.xsserver.model.PduPortState;

/** IP addresses, reverse DNS and power outlets of a service. */
public final class PduPorts {
    private final CallFactory calls;

    PduPorts(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List the power outlets.
     *
     * <p>Returns the outlets of power distribution units that a service is plugged into.
     *
     * <p>{@code GET /service/{id}/pdu}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @return The outlets.
     */
    public PduPortList list(String serviceId) {
        return listCall(serviceId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<PduPortList> listCall(String serviceId) {
        return Operation.of("pduPorts.list", "GET", "/service/{id}/pdu")
                .answersJson("200", PduPortList.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .call();
    }

    /**
     * Get the state of a power outlet.
     *
     * <p>Returns whether an outlet is switched on.
     *
     * <p>{@code GET /service/{id}/pdu/{port}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param port Id of the outlet. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     * @return The state.
     */
    public PduPortState get(String serviceId, String port) {
        return getCall(serviceId, port).execute();
    }

    /** Prepares {@link #get(String, String)} without sending it. */
    public Call<PduPortState> getCall(String serviceId, String port) {
        return Operation.of("pduPorts.get", "GET", "/service/{id}/pdu/{port}")
                .answersJson("200", PduPortState.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("port", port)
                .call();
    }

    /**
     * Switch a power outlet.
     *
     * <p>Switches an outlet on or off. Switching off cuts the power of the server behind it.
     *
     * <p>{@code POST /service/{id}/pdu/{port}}
     *
     * @param serviceId Id of the service. Pattern: {@code ^[0-9]+$}. Example: {@code 301}.
     * @param port Id of the outlet. Pattern: {@code ^[0-9]+$}. Example: {@code 1}.
     * @param body The wanted state. Example: {@code {"power":true}}.
     * @return The outlet was switched.
     */
    public ActionAnswer setPower(String serviceId, String port, PduPortChange body) {
        return setPowerCall(serviceId, port, body).execute();
    }

    /** Prepares {@link #setPower(String, String, PduPortChange)} without sending it. */
    public Call<ActionAnswer> setPowerCall(String serviceId, String port, PduPortChange body) {
        return Operation.of("pduPorts.setPower", "POST", "/service/{id}/pdu/{port}")
                .answersJson("200", ActionAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .path("id", serviceId)
                .path("port", port)
                .body(Body.json(PduPortChange.TYPE, body))
                .call();
    }
}
