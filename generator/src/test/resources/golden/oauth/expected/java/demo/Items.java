// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Items {
    private final CallFactory calls;

    Items(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /items}, needs {@code read} */
    public void list() {
        listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<Void> listCall() {
        return Operation.of("items.list", "GET", "/items")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /keys}, needs {@code read} */
    public void keys() {
        keysCall().execute();
    }

    /** Prepares {@link #keys()} without sending it. */
    public Call<Void> keysCall() {
        return Operation.of("items.keys", "GET", "/keys")
                .security("oauth", "key")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
