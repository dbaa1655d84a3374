// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;

/**
 * Operations of the API.
 */
public final class ClassOperations2 {
    private static final Operation<Void> GET = Operation.of("get", "GET", "/twice")
            .answers("204", Answer.nothing());

    private static final Operation<Void> GET2 = Operation.of("Get", "PUT", "/twice")
            .answers("204", Answer.nothing());

    private final CallFactory calls;

    ClassOperations2(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /twice}
     */
    public void get() {
        getCall().execute();
    }

    /**
     * Prepares {@link #get()} without sending it.
     */
    public Call<Void> getCall() {
        return calls.request(GET)
                .call();
    }

    /**
     * {@code PUT /twice}
     */
    public void get2() {
        get2Call().execute();
    }

    /**
     * Prepares {@link #get2()} without sending it.
     */
    public Call<Void> get2Call() {
        return calls.request(GET2)
                .call();
    }
}
