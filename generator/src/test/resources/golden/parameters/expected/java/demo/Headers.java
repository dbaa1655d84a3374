// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;

/** Operations of the API. */
public final class Headers {
    private final CallFactory calls;

    Headers(CallFactory calls) {
        this.calls = calls;
    }

    /** Short for {@link #styles(String, String, StylesHeadersParams)}. */
    public void styles(String xRequired, String session) {
        stylesCall(xRequired, session).execute();
    }

    /**
     * {@code GET /headers}
     *
     * @param params the optional parameters
     */
    public void styles(String xRequired, String session, StylesHeadersParams params) {
        stylesCall(xRequired, session, params).execute();
    }

    /** Prepares {@link #styles(String, String)} without sending it. */
    public Call<Void> stylesCall(String xRequired, String session) {
        StylesHeadersParams params = StylesHeadersParams.builder().build();
        return stylesCall(xRequired, session, params);
    }

    /** Prepares {@link #styles(String, String, StylesHeadersParams)} without sending it. */
    public Call<Void> stylesCall(String xRequired, String session, StylesHeadersParams params) {
        return Operation.of("headers.styles", "GET", "/headers")
                .answers("204", Answer.nothing())
                .request(calls)
                .header("X-Required", JsonTypes.STRING, xRequired)
                .cookie("session", JsonTypes.STRING, session)
                .params(params)
                .call();
    }
}
