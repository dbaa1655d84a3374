// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Operations {
    private final CallFactory calls;

    Operations(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /} */
    public void get() {
        getCall().execute();
    }

    /** Prepares {@link #get()} without sending it. */
    public Call<Void> getCall() {
        return Operation.of("GET /", "GET", "/")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
