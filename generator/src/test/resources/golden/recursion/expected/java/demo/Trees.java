// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Tree;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class Trees {
    private final CallFactory calls;

    Trees(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /trees}
     *
     * @return The tree.
     */
    public Tree get() {
        return getCall().execute();
    }

    /** Prepares {@link #get()} without sending it. */
    public Call<Tree> getCall() {
        return Operation.of("trees.get", "GET", "/trees")
                .answersJson("200", Tree.TYPE)
                .request(calls)
                .call();
    }
}
