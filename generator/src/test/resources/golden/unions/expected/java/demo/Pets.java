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
     * @param key Example: 5.
     * @param body Example: {@code {"petType":"cat","lives":9}}.
     * @return The pet, and what is known of it.
     * <p>Example:
     * <pre>{@code
     * {
     *   "pet": {
     *     "petType": "cat",
     *     "lives": 9
     *   },
     *   "tag": 5,
     *   "size": [ 1, 2 ],
     *   "shape": {
     *     "radius": 2
     *   },
     *   "nothing": null,
     *   "owner": null,
     *   "colour": "blue"
     * }
     * }</pre>
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
