// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.A;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class AOperations {
    private final CallFactory calls;

    AOperations(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /a/{id}}
     *
     * @param id Which one. Example: {@code x}.
     * @return An A. Example: {@code {"b":{"c":1},"sibling":{"c":2},"other":{"text":"outside"}}}.
     */
    public A get(String id) {
        return getCall(id).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<A> getCall(String id) {
        return Operation.of("a.get", "GET", "/a/{id}")
                .answersJson("200", A.TYPE)
                .request(calls)
                .path("id", id)
                .call();
    }
}
