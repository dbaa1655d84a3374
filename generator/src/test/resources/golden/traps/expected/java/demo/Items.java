// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import com.fasterxml.jackson.databind.JsonNode;
import demo.model.Found;
import demo.model.Item;
import demo.model.Missing;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.json.JsonTypes;

/** Operations of the API. */
public final class Items {
    private static final Operation<Void> CANCEL = Operation.of("items.cancel", "POST", "/items/{id}:cancel")
            .answers("204", Answer.nothing());
    private static final Operation<JsonNode> FILE =
            Operation.of("items.file", "GET", "/files/{name}.{extension}/{name}")
            .answers("200", Answer.json(JsonTypes.ANY));
    private static final Operation<SearchItemsResult> SEARCH = Operation.of("items.search", "GET", "/search")
            .<SearchItemsResult>answers("200", Answer.json(JsonTypes.ref(() -> Found.TYPE)).as(SearchItemsResult.Ok::new))
            .answers("2XX", Answer.json(JsonTypes.list(JsonTypes.list(() -> Item.TYPE))).as(SearchItemsResult.Success::new))
            .fails("4XX", Answer.json(JsonTypes.STRING))
            .failsJson("404", () -> Missing.TYPE)
            .fails("default", Answer.text());
    private static final Operation<Void> EXISTS = Operation.of("items.exists", "HEAD", "/exists")
            .answers("200", Answer.nothing());
    private static final Operation<Void> EMPTY = Operation.of("items.empty", "GET", "/empty")
            .answers("200", Answer.nothing());
    private static final Operation<JsonNode> LOOSE = Operation.of("items.loose", "GET", "/loose")
            .answers("200", Answer.json(JsonTypes.ANY));

    private final CallFactory calls;

    Items(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code POST /items/{id}:cancel} */
    public void cancel(String id) {
        cancelCall(id).execute();
    }

    /** Prepares {@link #cancel(String)} without sending it. */
    public Call<Void> cancelCall(String id) {
        return calls.request(CANCEL)
                .path("id", id)
                .call();
    }

    /**
     * {@code GET /files/{name}.{extension}/{name}}
     *
     * @return Anything.
     */
    public JsonNode file(String name, String extension) {
        return fileCall(name, extension).execute();
    }

    /** Prepares {@link #file(String, String)} without sending it. */
    public Call<JsonNode> fileCall(String name, String extension) {
        return calls.request(FILE)
                .path("name", name)
                .path("extension", extension)
                .call();
    }

    /** Short for {@link #search(SearchItemsParams)}. */
    public SearchItemsResult search() {
        return searchCall().execute();
    }

    /**
     * {@code GET /search}
     *
     * @param params the optional parameters
     * @return Found.
     */
    public SearchItemsResult search(SearchItemsParams params) {
        return searchCall(params).execute();
    }

    /** Prepares {@link #search()} without sending it. */
    public Call<SearchItemsResult> searchCall() {
        return searchCall(SearchItemsParams.builder().build());
    }

    /** Prepares {@link #search(SearchItemsParams)} without sending it. */
    public Call<SearchItemsResult> searchCall(SearchItemsParams params) {
        return calls.request(SEARCH)
                .params(params)
                .call();
    }

    /** {@code HEAD /exists} */
    public void exists() {
        existsCall().execute();
    }

    /** Prepares {@link #exists()} without sending it. */
    public Call<Void> existsCall() {
        return calls.request(EXISTS)
                .call();
    }

    /** {@code GET /empty} */
    public void empty() {
        emptyCall().execute();
    }

    /**
     * Prepares {@link #empty()} without sending it.
     *
     * <p>Headers of the answer: {@link EmptyItemsHeaders}.
     */
    public Call<Void> emptyCall() {
        return calls.request(EMPTY)
                .call();
    }

    /**
     * {@code GET /loose}
     *
     * @return No list.
     */
    public JsonNode loose() {
        return looseCall().execute();
    }

    /** Prepares {@link #loose()} without sending it. */
    public Call<JsonNode> looseCall() {
        return calls.request(LOOSE)
                .call();
    }
}
