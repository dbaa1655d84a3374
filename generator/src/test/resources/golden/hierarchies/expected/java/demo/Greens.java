// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ListGreensResponseItem;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Greens {
    private final CallFactory calls;

    Greens(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /greens}
     *
     * @return Alternatives that are kinds of one base, which tells them apart.
     */
    public List<ListGreensResponseItem> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<ListGreensResponseItem>> listCall() {
        return Operation.of("greens.list", "GET", "/greens")
                .answersJson("200", ListGreensResponseItem.TYPE.list())
                .request(calls)
                .call();
    }
}
