// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Words;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/** Operations of the API. */
public final class WordsOperations {
    private final CallFactory calls;

    WordsOperations(CallFactory calls) {
        this.calls = calls;
    }

    /** Short for {@link #list(ListWordsParams)}. */
    public Words list() {
        return listCall().execute();
    }

    /**
     * {@code GET /words}
     *
     * @param params the optional parameters
     * @return One of each.
     * <p>Example:
     * <pre>{@code
     * {
     *   "reaction": "+1",
     *   "level": -1,
     *   "rate": 0.5,
     *   "yes": true,
     *   "mixed": "one",
     *   "maybe": null,
     *   "kind": "words",
     *   "only": "alone",
     *   "odd": {
     *     "a": 1
     *   },
     *   "nothing": null,
     *   "twice": 1,
     *   "several": [ 0, "all", null ],
     *   "origin": {
     *     "x": 0
     *   }
     * }
     * }</pre>
     */
    public Words list(ListWordsParams params) {
        return listCall(params).execute();
    }

    /** Prepares {@link #list()} without sending it. */
    public Call<Words> listCall() {
        ListWordsParams params = ListWordsParams.builder().build();
        return listCall(params);
    }

    /** Prepares {@link #list(ListWordsParams)} without sending it. */
    public Call<Words> listCall(ListWordsParams params) {
        return Operation.of("words.list", "GET", "/words")
                .answersJson("200", Words.TYPE)
                .request(calls)
                .params(params)
                .call();
    }
}
