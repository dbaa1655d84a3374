// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class GroUDFe {
    private final CallFactory calls;

    GroUDFe(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /latin} */
    public void ändern() {
        ändernCall().execute();
    }

    /** Prepares {@link #ändern()} without sending it. */
    public Call<Void> ändernCall() {
        return Operation.of("größe.ändern", "GET", "/latin")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
