// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ListAdminsResponseItem;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Admins {
    private final CallFactory calls;

    Admins(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /admins}
     *
     * @return All admins.
     */
    public List<ListAdminsResponseItem> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<ListAdminsResponseItem>> listCall() {
        return Operation.of("admins.list", "GET", "/admins")
                .answersJson("200", ListAdminsResponseItem.TYPE.list())
                .request(calls)
                .call();
    }
}
