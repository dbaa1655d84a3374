// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Vehicle;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Vehicles {
    private final CallFactory calls;

    Vehicles(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /vehicles}
     *
     * @return All of them.
     */
    public List<Vehicle> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Vehicle>> listCall() {
        return Operation.of("vehicles.list", "GET", "/vehicles")
                .answersJson("200", Vehicle.TYPE.list())
                .request(calls)
                .call();
    }
}
