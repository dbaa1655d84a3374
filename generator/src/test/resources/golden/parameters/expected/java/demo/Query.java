// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Query {
    private final CallFactory calls;

    Query(CallFactory calls) {
        this.calls = calls;
    }

    /** Short for {@link #styles(StylesQueryParams)}. */
    public void styles() {
        stylesCall().execute();
    }

    /**
     * {@code GET /query}
     *
     * @param params the optional parameters
     */
    public void styles(StylesQueryParams params) {
        stylesCall(params).execute();
    }

    /** Prepares {@link #styles()} without sending it. */
    public Call<Void> stylesCall() {
        StylesQueryParams params = StylesQueryParams.builder().build();
        return stylesCall(params);
    }

    /** Prepares {@link #styles(StylesQueryParams)} without sending it. */
    public Call<Void> stylesCall(StylesQueryParams params) {
        return Operation.of("query.styles", "GET", "/query")
                .answers("204", Answer.nothing())
                .request(calls)
                .params(params)
                .call();
    }
}
