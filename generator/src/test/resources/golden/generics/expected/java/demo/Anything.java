// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Operations of the API. */
public final class Anything {
    private final CallFactory calls;

    Anything(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /anything}
     *
     * @return A list.
     */
    public List<JsonNode> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<JsonNode>> listCall() {
        return Operation.of("anything.list", "GET", "/anything")
                .answersJson("200", JsonTypes.ANY.list())
                .request(calls)
                .call();
    }
}
