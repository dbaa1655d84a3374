// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.All;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;

/**
 * Operations of the API.
 */
public final class Formats {
    private static final Operation<All> ECHO = Operation.of("formats.echo", "PUT", "/formats")
            .answers("200", Answer.json(JsonTypes.ref(() -> All.TYPE)));

    private final CallFactory calls;

    Formats(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code PUT /formats}
     *
     * @return The same.
     */
    public All echo(All body) {
        return echoCall(body).execute();
    }

    /**
     * {@code PUT /formats}
     *
     * @param params the optional parameters
     * @return The same.
     */
    public All echo(All body, EchoFormatsParams params) {
        return echoCall(body, params).execute();
    }

    /**
     * Prepares {@link #echo(All)} without sending it.
     */
    public Call<All> echoCall(All body) {
        return echoCall(body, EchoFormatsParams.builder().build());
    }

    /**
     * Prepares {@link #echo(All, EchoFormatsParams)} without sending it.
     */
    public Call<All> echoCall(All body, EchoFormatsParams params) {
        return calls.request(ECHO)
                .query("at", JsonTypes.DATE_TIME, params.at())
                .query("amount", JsonTypes.DECIMAL, params.amount())
                .query("raw", JsonTypes.BASE64, params.raw())
                .body(Body.json(All.TYPE, body))
                .call();
    }
}
