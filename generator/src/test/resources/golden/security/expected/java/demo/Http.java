// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Http {
    private final CallFactory calls;

    Http(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /basic} */
    public void basic() {
        basicCall().execute();
    }

    /** Prepares {@link #basic()} without sending it. */
    public Call<Void> basicCall() {
        return Operation.of("http.basic", "GET", "/basic")
                .security("basic")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /bearer} */
    public void bearer() {
        bearerCall().execute();
    }

    /** Prepares {@link #bearer()} without sending it. */
    public Call<Void> bearerCall() {
        return Operation.of("http.bearer", "GET", "/bearer")
                .security("bearer")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
