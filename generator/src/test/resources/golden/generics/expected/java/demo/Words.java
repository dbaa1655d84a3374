// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Operations of the API. */
public final class Words {
    private final CallFactory calls;

    Words(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /words}
     *
     * @return A list.
     */
    public List<String> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<String>> listCall() {
        return Operation.of("words.list", "GET", "/words")
                .answersJson("200", JsonTypes.STRING.list())
                .request(calls)
                .call();
    }
}
