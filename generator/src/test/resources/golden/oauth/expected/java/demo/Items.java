// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;

/** Operations of the API. */
public final class Items {
    private static final Operation<Void> LIST = Operation.of("items.list", "GET", "/items")
            .answers("204", Answer.nothing());
    private static final Operation<Void> KEYS = Operation.of("items.keys", "GET", "/keys")
            .security("oauth", "key")
            .answers("204", Answer.nothing());

    private final CallFactory calls;

    Items(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /items} */
    public void list() {
        listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<Void> listCall() {
        return calls.request(LIST)
                .call();
    }

    /** {@code GET /keys} */
    public void keys() {
        keysCall().execute();
    }

    /** Prepares {@link #keys()} without sending it. */
    public Call<Void> keysCall() {
        return calls.request(KEYS)
                .call();
    }
}
