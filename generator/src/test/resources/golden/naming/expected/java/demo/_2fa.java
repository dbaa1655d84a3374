// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class _2fa {
    private final CallFactory calls;

    _2fa(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /digits} */
    public void enable() {
        enableCall().execute();
    }

    /** Prepares {@link #enable()} without sending it. */
    public Call<Void> enableCall() {
        return Operation.of("2fa.enable", "GET", "/digits")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
