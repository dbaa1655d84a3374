// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Fruit;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Fruits {
    private final CallFactory calls;

    Fruits(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code POST /fruits}
     *
     * @return What was added.
     */
    public Fruit add(Fruit body) {
        return addCall(body).execute();
    }

    /** Prepares {@link #add(Fruit)} without sending it. */
    public Call<Fruit> addCall(Fruit body) {
        return Operation.of("fruits.add", "POST", "/fruits")
                .answersJson("200", Fruit.TYPE)
                .request(calls)
                .body(Body.json(Fruit.TYPE, body))
                .call();
    }
}
