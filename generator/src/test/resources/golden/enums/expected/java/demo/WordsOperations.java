// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.ListWordsLevel;
import demo.model.ListWordsMode;
import demo.model.ListWordsSort;
import demo.model.Words;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;

/**
 * Operations of the API.
 */
public final class WordsOperations {
    private static final Operation<Words> LIST = Operation.of("words.list", "GET", "/words")
            .answers("200", Answer.json(JsonTypes.ref(() -> Words.TYPE)));

    private final CallFactory calls;

    WordsOperations(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /words}
     *
     * @return One of each.
     */
    public Words list() {
        return listCall().execute();
    }

    /**
     * {@code GET /words}
     *
     * @param params the optional parameters
     * @return One of each.
     */
    public Words list(ListWordsParams params) {
        return listCall(params).execute();
    }

    /**
     * Prepares {@link #list()} without sending it.
     */
    public Call<Words> listCall() {
        return listCall(ListWordsParams.builder().build());
    }

    /**
     * Prepares {@link #list(ListWordsParams)} without sending it.
     */
    public Call<Words> listCall(ListWordsParams params) {
        return calls.request(LIST)
                .query("sort", ListWordsSort.TYPE, params.sort())
                .query("level", ListWordsLevel.TYPE, params.level())
                .query("mode", ListWordsMode.TYPE, params.mode())
                .call();
    }
}
