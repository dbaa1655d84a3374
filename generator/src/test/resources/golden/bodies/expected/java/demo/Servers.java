// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ServerVariable;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;

/** Operations of the API. */
public final class Servers {
    private static final Operation<Void> PATH = Operation.of("servers.path", "GET", "/servers")
            .answers("204", Answer.nothing());
    private static final Operation<Void> OPERATION = Operation.of("servers.operation", "PUT", "/servers")
            .answers("204", Answer.nothing());

    private final CallFactory calls;

    Servers(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /servers} */
    public void path() {
        pathCall().execute();
    }

    /** Prepares {@link #path()} without sending it. */
    public Call<Void> pathCall() {
        return calls.request(PATH)
                .server("https://path.example/base")
                .call();
    }

    /** {@code PUT /servers} */
    public void operation() {
        operationCall().execute();
    }

    /** Prepares {@link #operation()} without sending it. */
    public Call<Void> operationCall() {
        return calls.request(OPERATION)
                .server("https://{region}.operation.example", ServerVariable.of("region", "eu", "eu", "us"))
                .call();
    }
}
