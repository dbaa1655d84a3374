// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.All;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Operation;

/** Operations of the API. */
public final class Formats {
    private static final Operation<All> ECHO = Operation.of("formats.echo", "PUT", "/formats")
            .answersJson("200", () -> All.TYPE);

    private final CallFactory calls;

    Formats(CallFactory calls) {
        this.calls = calls;
    }

    /** Short for {@link #echo(All, EchoFormatsParams)}. */
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

    /** Prepares {@link #echo(All)} without sending it. */
    public Call<All> echoCall(All body) {
        return echoCall(body, EchoFormatsParams.builder().build());
    }

    /** Prepares {@link #echo(All, EchoFormatsParams)} without sending it. */
    public Call<All> echoCall(All body, EchoFormatsParams params) {
        return calls.request(ECHO)
                .params(params)
                .body(Body.json(All.TYPE, body))
                .call();
    }
}
