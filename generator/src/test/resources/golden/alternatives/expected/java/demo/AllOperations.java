// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.All;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class AllOperations {
    private final CallFactory calls;

    AllOperations(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code PUT /all}
     *
     * @return The same.
     */
    public All echo(All body) {
        return echoCall(body).execute();
    }

    /** Prepares {@link #echo(All)} without sending it. */
    public Call<All> echoCall(All body) {
        return Operation.of("all.echo", "PUT", "/all")
                .answersJson("200", All.TYPE)
                .request(calls)
                .body(Body.json(All.TYPE, body))
                .call();
    }
}
