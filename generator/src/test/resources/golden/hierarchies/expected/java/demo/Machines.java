// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Machine;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Machines {
    private final CallFactory calls;

    Machines(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /machines}
     *
     * @return All of them.
     */
    public List<Machine> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Machine>> listCall() {
        return Operation.of("machines.list", "GET", "/machines")
                .answersJson("200", Machine.TYPE.list())
                .request(calls)
                .call();
    }
}
