// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;

/** Operations of the API. */
public final class Keys {
    private static final Operation<Void> BY_DEFAULT = Operation.of("keys.byDefault", "GET", "/default")
            .answers("204", Answer.nothing());
    private static final Operation<Void> QUERY = Operation.of("keys.query", "GET", "/query")
            .security("queryKey")
            .answers("204", Answer.nothing());
    private static final Operation<Void> COOKIE = Operation.of("keys.cookie", "GET", "/cookie")
            .security("cookieKey")
            .answers("204", Answer.nothing());

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
        return calls.request(BY_DEFAULT)
                .call();
    }

    /** {@code GET /query} */
    public void query() {
        queryCall().execute();
    }

    /** Prepares {@link #query()} without sending it. */
    public Call<Void> queryCall() {
        return calls.request(QUERY)
                .call();
    }

    /** {@code GET /cookie} */
    public void cookie() {
        cookieCall().execute();
    }

    /** Prepares {@link #cookie()} without sending it. */
    public Call<Void> cookieCall() {
        return calls.request(COOKIE)
                .call();
    }
}
