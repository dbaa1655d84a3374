// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Keys {
    private final CallFactory calls;

    Keys(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /default} */
    public void byDefault() {
        byDefaultCall().execute();
    }

    /** Prepares {@link #byDefault()} without sending it. */
    public Call<Void> byDefaultCall() {
        return Operation.of("keys.byDefault", "GET", "/default")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /query} */
    public void query() {
        queryCall().execute();
    }

    /** Prepares {@link #query()} without sending it. */
    public Call<Void> queryCall() {
        return Operation.of("keys.query", "GET", "/query")
                .security("queryKey")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /cookie} */
    public void cookie() {
        cookieCall().execute();
    }

    /** Prepares {@link #cookie()} without sending it. */
    public Call<Void> cookieCall() {
        return Operation.of("keys.cookie", "GET", "/cookie")
                .security("cookieKey")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
