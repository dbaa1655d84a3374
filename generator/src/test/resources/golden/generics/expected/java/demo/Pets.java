// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.PetPage;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class Pets {
    private final CallFactory calls;

    Pets(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /pets}
     *
     * @return A page of them. Example: {@code {"items":[{"name":"Tom"}],"next":{"items":[]}}}.
     */
    public PetPage list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<PetPage> listCall() {
        return Operation.of("pets.list", "GET", "/pets")
                .answersJson("200", PetPage.TYPE)
                .request(calls)
                .call();
    }
}
