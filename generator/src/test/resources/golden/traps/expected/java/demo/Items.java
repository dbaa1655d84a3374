// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import com.fasterxml.jackson.databind.JsonNode;
import demo.model.Found;
import demo.model.Item;
import demo.model.Missing;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;

/** Operations of the API. */
public final class Items {
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
        return Operation.of("items.cancel", "POST", "/items/{id}:cancel")
                .answers("204", Answer.nothing())
                .request(calls)
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
        return Operation.of("items.file", "GET", "/files/{name}.{extension}/{name}")
                .answersJson("200", JsonTypes.ANY)
                .request(calls)
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
        SearchItemsParams params = SearchItemsParams.builder().build();
        return searchCall(params);
    }

    /** Prepares {@link #search(SearchItemsParams)} without sending it. */
    public Call<SearchItemsResult> searchCall(SearchItemsParams params) {
        return Operation.of("items.search", "GET", "/search")
                .<SearchItemsResult>answers("200", Answer.json(Found.TYPE).as(SearchItemsResult.Ok::new))
                .answers("2XX", Answer.json(Item.TYPE.list().list()).as(SearchItemsResult.Success::new))
                .failsJson("4XX", JsonTypes.STRING)
                .failsJson("404", Missing.TYPE)
                .fails("default", Answer.text())
                .request(calls)
                .params(params)
                .call();
    }

    /** {@code HEAD /exists} */
    public void exists() {
        existsCall().execute();
    }

    /** Prepares {@link #exists()} without sending it. */
    public Call<Void> existsCall() {
        return Operation.of("items.exists", "HEAD", "/exists")
                .answers("200", Answer.nothing())
                .request(calls)
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
        return Operation.of("items.empty", "GET", "/empty")
                .answers("200", Answer.nothing())
                .request(calls)
                .call();
    }

    /**
     * {@code GET /loose}
     *
     * @return No list. Example: {@code {"ok":true}}.
     */
    public JsonNode loose() {
        return looseCall().execute();
    }

    /** Prepares {@link #loose()} without sending it. */
    public Call<JsonNode> looseCall() {
        return Operation.of("items.loose", "GET", "/loose")
                .answersJson("200", JsonTypes.ANY)
                .request(calls)
                .call();
    }

    /**
     * {@code GET /silent}, answered as {@code application/json} or {@code application/hal+json}
     *
     * @return Only one media type says what it is.
     */
    public Item silent() {
        return silentCall().execute();
    }

    /** Prepares {@link #silent()} without sending it. */
    public Call<Item> silentCall() {
        return Operation.of("items.silent", "GET", "/silent")
                .answers("200", Answer.<Item>byMediaType("application/json", Answer.json(Item.TYPE))
                        .or("application/hal+json", Answer.json(Item.TYPE)))
                .request(calls)
                .call();
    }
}
