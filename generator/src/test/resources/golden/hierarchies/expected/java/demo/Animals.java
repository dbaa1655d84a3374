// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Animal;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import java.util.List;

/** Operations of the API. */
public final class Animals {
    private final CallFactory calls;

    Animals(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /animals}
     *
     * @return All of them.
     */
    public List<Animal> list() {
        return listCall().execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<List<Animal>> listCall() {
        return Operation.of("animals.list", "GET", "/animals")
                .answersJson("200", Animal.TYPE.list())
                .request(calls)
                .call();
    }
}
