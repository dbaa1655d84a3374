// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.ServerVariable;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Servers {
    private final CallFactory calls;

    Servers(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /servers}, sent to {@code https://path.example/base} */
    public void path() {
        pathCall().execute();
    }

    /** Prepares {@link #path()} without sending it. */
    public Call<Void> pathCall() {
        return Operation.of("servers.path", "GET", "/servers")
                .answers("204", Answer.nothing())
                .request(calls)
                .server("https://path.example/base")
                .call();
    }

    /**
     * {@code PUT /servers}, sent to {@code https://{region}.operation.example}
     *
     * <p>Variables of the address, which {@code serverVariable} sets:
     *
     * <ul>
     * <li>{@code region}: one of {@code eu}, {@code us}; usually {@code eu}</li>
     * </ul>
     */
    public void operation() {
        operationCall().execute();
    }

    /** Prepares {@link #operation()} without sending it. */
    public Call<Void> operationCall() {
        return Operation.of("servers.operation", "PUT", "/servers")
                .answers("204", Answer.nothing())
                .request(calls)
                .server("https://{region}.operation.example", ServerVariable.of("region", "eu", "eu", "us"))
                .call();
    }
}
