// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.NumberPage;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.json.JsonTypes;
import java.math.BigDecimal;
import java.util.List;

/** Operations of the API. */
public final class Numbers {
    private final CallFactory calls;

    Numbers(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code PUT /numbers}
     *
     * @return Pages of them.
     */
    public NumberPage echo(List<BigDecimal> body) {
        return echoCall(body).execute();
    }

    /** Prepares {@link #echo(List)} without sending it. */
    public Call<NumberPage> echoCall(List<BigDecimal> body) {
        return Operation.of("numbers.echo", "PUT", "/numbers")
                .answersJson("200", NumberPage.TYPE)
                .request(calls)
                .body(Body.json(JsonTypes.DECIMAL.list(), body))
                .call();
    }
}
