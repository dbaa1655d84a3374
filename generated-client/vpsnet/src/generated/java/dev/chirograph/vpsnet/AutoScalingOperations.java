// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.AutoScaling;
import dev.chirograph.vpsnet.model.AutoScalingUpdate;
import dev.chirograph.vpsnet.model.ValidationErrors;

/** Cloud servers: life cycle, power, upgrades, licences, usage and auto scaling. */
public final class AutoScalingOperations {
    private final CallFactory calls;

    AutoScalingOperations(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Get the auto scaling rules.
     *
     * <p>Reads the rules by which nodes are added to a cloud server.
     *
     * <p>{@code GET /virtual_machines/{id}/auto_scaling.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The rules.
     */
    public AutoScaling get(String virtualMachineId) {
        return getCall(virtualMachineId).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<AutoScaling> getCall(String virtualMachineId) {
        return Operation.of("autoScaling.get", "GET", "/virtual_machines/{id}/auto_scaling.api10json")
                .answersJson("200", AutoScaling.TYPE)
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .call();
    }

    /**
     * Change the auto scaling rules.
     *
     * <p>Sets the rules by which nodes are added to a cloud server. Added nodes are billed. The numbers of the node
     * kinds differ between the disk rule and the others.
     *
     * <p>{@code PUT /virtual_machines/{id}/auto_scaling.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     */
    public void update(String virtualMachineId, AutoScalingUpdate body) {
        updateCall(virtualMachineId, body).execute();
    }

    /** Prepares {@link #update(String, AutoScalingUpdate)} without sending it. */
    public Call<Void> updateCall(String virtualMachineId, AutoScalingUpdate body) {
        return Operation.of("autoScaling.update", "PUT", "/virtual_machines/{id}/auto_scaling.api10json")
                .once()
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .body(Body.json(AutoScalingUpdate.TYPE, body))
                .call();
    }
}
