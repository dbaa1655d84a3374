// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Thing;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Things {
    private final CallFactory calls;

    Things(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /things}
     *
     * @return The same again.
     */
    public Thing echo(Thing body) {
        return echoCall(body).execute();
    }

    /** Prepares {@link #echo(Thing)} without sending it. */
    public Call<Thing> echoCall(Thing body) {
        return Operation.of("things.echo", "POST", "/things")
                .answersJson("200", Thing.TYPE)
                .request(calls)
                .body(Body.json(Thing.TYPE, body))
                .call();
    }
}
