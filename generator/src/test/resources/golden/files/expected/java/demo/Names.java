// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ListAdminsResponseItem;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Names {
    private final CallFactory calls;

    Names(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /names}
     *
     * @return The schema of a list that stands in another file.
     */
    public List<ListAdminsResponseItem> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<ListAdminsResponseItem>> listCall() {
        return Operation.of("names.list", "GET", "/names")
                .answersJson("200", ListAdminsResponseItem.TYPE.list())
                .request(calls)
                .call();
    }
}
