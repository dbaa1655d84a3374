// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Plant;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Plants {
    private final CallFactory calls;

    Plants(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /plants}
     *
     * @return All of them.
     */
    public List<Plant> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Plant>> listCall() {
        return Operation.of("plants.list", "GET", "/plants")
                .answersJson("200", Plant.TYPE.list())
                .request(calls)
                .call();
    }
}
