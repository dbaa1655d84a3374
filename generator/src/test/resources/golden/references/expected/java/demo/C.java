// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.GetCResponse;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class C {
    private final CallFactory calls;

    C(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /c/{d}}
     *
     * @return A schema in place.
     */
    public GetCResponse get(String d) {
        return getCall(d).execute();
    }

    /** Prepares {@link #get(String)} without sending it. */
    public Call<GetCResponse> getCall(String d) {
        return Operation.of("c.get", "GET", "/c/{d}")
                .answersJson("200", GetCResponse.TYPE)
                .request(calls)
                .path("d", d)
                .call();
    }
}
