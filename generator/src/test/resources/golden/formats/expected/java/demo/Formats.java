// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.All;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Formats {
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
        EchoFormatsParams params = EchoFormatsParams.builder().build();
        return echoCall(body, params);
    }

    /** Prepares {@link #echo(All, EchoFormatsParams)} without sending it. */
    public Call<All> echoCall(All body, EchoFormatsParams params) {
        return Operation.of("formats.echo", "PUT", "/formats")
                .answersJson("200", All.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(All.TYPE, body))
                .call();
    }
}
