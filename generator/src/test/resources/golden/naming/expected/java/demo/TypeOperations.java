// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class TypeOperations {
    private final CallFactory calls;

    TypeOperations(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /emoji} */
    public void operation() {
        operationCall().execute();
    }

    /** Prepares {@link #operation()} without sending it. */
    public Call<Void> operationCall() {
        return Operation.of("🙂", "GET", "/emoji")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code PUT /emoji} */
    public void 日本語() {
        日本語Call().execute();
    }

    /** Prepares {@link #日本語()} without sending it. */
    public Call<Void> 日本語Call() {
        return Operation.of("日本語", "PUT", "/emoji")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
