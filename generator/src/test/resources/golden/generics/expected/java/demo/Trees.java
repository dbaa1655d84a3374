// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.NamedTree;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;

/**
 * Operations of the API.
 */
public final class Trees {
    private static final Operation<NamedTree> GET = Operation.of("trees.get", "GET", "/trees")
            .answers("200", Answer.json(JsonTypes.ref(() -> NamedTree.TYPE)));

    private final CallFactory calls;

    Trees(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /trees}
     *
     * @return A tree.
     */
    public NamedTree get() {
        return getCall().execute();
    }

    /**
     * Prepares {@link #get()} without sending it.
     */
    public Call<NamedTree> getCall() {
        return calls.request(GET)
                .call();
    }
}
