// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Row;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import java.util.List;

/** Operations of the API. */
public final class Rows {
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
     * @return The same. Example: {@code [{"pair":[1,"one"],"rest":["b",2,3],"open":[true,null],"point":[7.5,50.7]}]}.
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
        EchoRowsParams params = EchoRowsParams.builder().build();
        return echoCall(body, params);
    }

    /**
     * Prepares {@link #echo(List, EchoRowsParams)} without sending it.
     *
     * <p>Headers of the answer: {@link EchoRowsHeaders}.
     */
    public Call<List<Row>> echoCall(List<Row> body, EchoRowsParams params) {
        return Operation.of("rows.echo", "PUT", "/rows")
                .answersJson("200", Row.TYPE.list())
                .request(calls)
                .params(params)
                .body(Body.json(Row.TYPE.list(), body))
                .call();
    }
}
