// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Filter;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Filters {
    private final CallFactory calls;

    Filters(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code POST /filters} */
    public void add(Filter body) {
        addCall(body).execute();
    }

    /** Prepares {@link #add(Filter)} without sending it. */
    public Call<Void> addCall(Filter body) {
        return Operation.of("filters.add", "POST", "/filters")
                .answers("204", Answer.nothing())
                .request(calls)
                .body(Body.json(Filter.TYPE, body))
                .call();
    }
}
