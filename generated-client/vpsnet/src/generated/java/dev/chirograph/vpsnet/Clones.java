// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.vpsnet;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.vpsnet.model.Clone;
import dev.chirograph.vpsnet.model.CloneDeletion;
import dev.chirograph.vpsnet.model.CloneOrder;
import dev.chirograph.vpsnet.model.ValidationErrors;
import java.util.List;

/** Backups and clones of cloud servers. */
public final class Clones {
    private final CallFactory calls;

    Clones(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * List clones.
     *
     * <p>Lists what was cloned from a cloud server, and how far each cloning is.
     *
     * <p>{@code GET /virtual_machines/{id}/clones.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @return The clonings.
     * <p>Example:
     * <pre>{@code
     * [ {
     *   "clone": {
     *     "label": "test_clone_machine",
     *     "id": 86,
     *     "status": "Cloned successfully",
     *     "created_at": "2014-03-10T18:23:10+05:30",
     *     "cloned_server_id": 2978
     *   }
     * } ]
     * }</pre>
     */
    public List<Clone> list(String virtualMachineId) {
        return listCall(virtualMachineId).execute();
    }

    /** Prepares {@link #list(String)} without sending it. */
    public Call<List<Clone>> listCall(String virtualMachineId) {
        return Operation.of("clones.list", "GET", "/virtual_machines/{id}/clones.api10json")
                .answersJson("200", JsonTypes.envelope("clone", Clone.TYPE).list())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .call();
    }

    /**
     * Clone a cloud server.
     *
     * <p>Makes a new cloud server that is a copy of this one.
     *
     * <p>{@code POST /virtual_machines/{id}/clones.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param body Example: {@code {"cloud_id":15,"one_click":true,"one_clone":true}}.
     */
    public void create(String virtualMachineId, CloneOrder body) {
        createCall(virtualMachineId, body).execute();
    }

    /** Prepares {@link #create(String, CloneOrder)} without sending it. */
    public Call<Void> createCall(String virtualMachineId, CloneOrder body) {
        return Operation.of("clones.create", "POST", "/virtual_machines/{id}/clones.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .body(Body.json(CloneOrder.TYPE, body))
                .call();
    }

    /**
     * Delete a clone.
     *
     * <p>Deletes a clone. The number is given in the path and, as documented, in the body.
     *
     * <p>{@code DELETE /virtual_machines/{id}/clones/{clone_id}.api10json}
     *
     * @param virtualMachineId Number of the cloud server. Pattern: {@code ^[0-9]+$}. Example: {@code 1384}.
     * @param cloneId Number of the clone, as in the body. Pattern: {@code ^[0-9]+$}. Example: {@code 543}.
     * @param body Example: {@code {"id":543}}.
     */
    public void delete(String virtualMachineId, String cloneId, CloneDeletion body) {
        deleteCall(virtualMachineId, cloneId, body).execute();
    }

    /** Prepares {@link #delete(String, String, CloneDeletion)} without sending it. */
    public Call<Void> deleteCall(String virtualMachineId, String cloneId, CloneDeletion body) {
        return Operation.of("clones.delete", "DELETE", "/virtual_machines/{id}/clones/{clone_id}.api10json")
                .answers("200", Answer.nothing())
                .failsJson("422", ValidationErrors.TYPE)
                .failsJson("default", JsonTypes.ANY)
                .request(calls)
                .path("id", virtualMachineId)
                .path("clone_id", cloneId)
                .body(Body.json(CloneDeletion.TYPE, body))
                .call();
    }
}
