// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Combined {
    private final CallFactory calls;

    Combined(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /either} */
    public void either() {
        eitherCall().execute();
    }

    /** Prepares {@link #either()} without sending it. */
    public Call<Void> eitherCall() {
        return Operation.of("combined.either", "GET", "/either")
                .security("basic")
                .security("bearer")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /both} */
    public void both() {
        bothCall().execute();
    }

    /** Prepares {@link #both()} without sending it. */
    public Call<Void> bothCall() {
        return Operation.of("combined.both", "GET", "/both")
                .security("headerKey", "queryKey")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /optional} */
    public void optional() {
        optionalCall().execute();
    }

    /** Prepares {@link #optional()} without sending it. */
    public Call<Void> optionalCall() {
        return Operation.of("combined.optional", "GET", "/optional")
                .security()
                .security("bearer")
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }

    /** {@code GET /none} */
    public void none() {
        noneCall().execute();
    }

    /** Prepares {@link #none()} without sending it. */
    public Call<Void> noneCall() {
        return Operation.of("combined.none", "GET", "/none")
                .anonymous()
                .answers("204", Answer.nothing())
                .request(calls)
                .call();
    }
}
