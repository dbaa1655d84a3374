// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Row;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Operations of the API. */
public final class Rows {
    private static final Operation<List<Row>> ECHO = Operation.of("rows.echo", "PUT", "/rows")
            .answers("200", Answer.json(JsonTypes.list(() -> Row.TYPE)));

    private final CallFactory calls;

    Rows(CallFactory calls) {
        this.calls = calls;
    }

    /** Short for {@link #echo(List, EchoRowsParams)}. */
    public List<Row> echo(List<Row> body) {
        return echoCall(body).execute();
    }

    /**
     * {@code PUT /rows}
     *
     * @param params the optional parameters
     * @return The same.
     */
    public List<Row> echo(List<Row> body, EchoRowsParams params) {
        return echoCall(body, params).execute();
    }

    /**
     * Prepares {@link #echo(List)} without sending it.
     *
     * <p>Headers of the answer: {@link EchoRowsHeaders}.
     */
    public Call<List<Row>> echoCall(List<Row> body) {
        return echoCall(body, EchoRowsParams.builder().build());
    }

    /**
     * Prepares {@link #echo(List, EchoRowsParams)} without sending it.
     *
     * <p>Headers of the answer: {@link EchoRowsHeaders}.
     */
    public Call<List<Row>> echoCall(List<Row> body, EchoRowsParams params) {
        return calls.request(ECHO)
                .params(params)
                .body(Body.json(JsonTypes.list(Row.TYPE), body))
                .call();
    }
}
