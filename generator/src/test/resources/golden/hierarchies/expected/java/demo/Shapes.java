// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Shape;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Shapes {
    private final CallFactory calls;

    Shapes(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /shapes}
     *
     * @return All of them.
     */
    public List<Shape> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Shape>> listCall() {
        return Operation.of("shapes.list", "GET", "/shapes")
                .answersJson("200", Shape.TYPE.list())
                .request(calls)
                .call();
    }
}
