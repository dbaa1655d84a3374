// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.GetCResponse;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class B {
    private final CallFactory calls;

    B(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /b}
     *
     * @return The schema of another answer.
     */
    public GetCResponse get() {
        return getCall().execute();
    }

    /** Prepares {@link #get()} without sending it. */
    public Call<GetCResponse> getCall() {
        return Operation.of("b.get", "GET", "/b")
                .answersJson("200", GetCResponse.TYPE)
                .request(calls)
                .call();
    }
}
