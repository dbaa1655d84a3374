// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Answer;
import demo.model.Pet;
import demo.model.PutPetsKey;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Operations of the API. */
public final class Pets {
    private final CallFactory calls;

    Pets(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code PUT /pets/{key}}
     *
     * @return The pet, and what is known of it.
     */
    public Answer put(PutPetsKey key, Pet body) {
        return putCall(key, body).execute();
    }

    /** Prepares {@link #put(PutPetsKey, Pet)} without sending it. */
    public Call<Answer> putCall(PutPetsKey key, Pet body) {
        return Operation.of("pets.put", "PUT", "/pets/{key}")
                .answersJson("200", Answer.TYPE)
                .request(calls)
                .path("key", PutPetsKey.TYPE, key)
                .body(Body.json(Pet.TYPE, body))
                .call();
    }
}
