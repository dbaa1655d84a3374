// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Pet;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Pets {
    private final CallFactory calls;

    Pets(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /pets}
     *
     * @return Animals of all kinds. Example: {@code [{"kind":"cat","lives":9},{"kind":"dog","owner":{"name":"Ada"}}]}.
     */
    public List<Pet> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Pet>> listCall() {
        return Operation.of("pets.list", "GET", "/pets")
                .answersJson("200", Pet.TYPE.list())
                .request(calls)
                .call();
    }
}
