// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.All;
import demo.model.Maybe;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import org.jspecify.annotations.Nullable;

/** Operations of the API. */
public final class Nulls {
    private final CallFactory calls;

    Nulls(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code PATCH /nulls}
     *
     * @return The same.
     */
    public All change(All body) {
        return changeCall(body).execute();
    }

    /** Prepares {@link #change(All)} without sending it. */
    public Call<All> changeCall(All body) {
        return Operation.of("nulls.change", "PATCH", "/nulls")
                .answersJson("200", All.TYPE)
                .request(calls)
                .body(Body.json("application/merge-patch+json", All.TYPE, body))
                .call();
    }

    /**
     * {@code GET /nothing}
     *
     * @return One or none.
     */
    public @Nullable Maybe maybe() {
        return maybeCall().execute();
    }

    /** Prepares {@link #maybe()} without sending it. */
    public Call<@Nullable Maybe> maybeCall() {
        return Operation.of("nulls.maybe", "GET", "/nothing")
                .answersJson("200", Maybe.TYPE.orNull())
                .request(calls)
                .call();
    }
}
