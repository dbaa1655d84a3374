// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.SearchQueryResponse;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;

/** Operations of the API. */
public final class Query {
    private final CallFactory calls;

    Query(CallFactory calls) {
        this.calls = calls;
    }

    /** Short for {@link #styles(StylesQueryParams)}. */
    public void styles() {
        stylesCall().execute();
    }

    /**
     * {@code GET /query}
     *
     * @param params the optional parameters
     */
    public void styles(StylesQueryParams params) {
        stylesCall(params).execute();
    }

    /** Prepares {@link #styles()} without sending it. */
    public Call<Void> stylesCall() {
        StylesQueryParams params = StylesQueryParams.builder().build();
        return stylesCall(params);
    }

    /** Prepares {@link #styles(StylesQueryParams)} without sending it. */
    public Call<Void> stylesCall(StylesQueryParams params) {
        return Operation.of("query.styles", "GET", "/query")
                .answers("204", Answer.nothing())
                .request(calls)
                .params(params)
                .call();
    }

    /** Short for {@link #search(SearchQueryParams)}. */
    public SearchQueryResponse search() {
        return searchCall().execute();
    }

    /**
     * {@code GET /search}
     *
     * @param params the optional parameters
     * @return What was found. Example: {@code {"hits":1}}.
     */
    public SearchQueryResponse search(SearchQueryParams params) {
        return searchCall(params).execute();
    }

    /** Prepares {@link #search()} without sending it. */
    public Call<SearchQueryResponse> searchCall() {
        SearchQueryParams params = SearchQueryParams.builder().build();
        return searchCall(params);
    }

    /** Prepares {@link #search(SearchQueryParams)} without sending it. */
    public Call<SearchQueryResponse> searchCall(SearchQueryParams params) {
        return Operation.of("query.search", "GET", "/search")
                .answersJson("200", SearchQueryResponse.TYPE)
                .request(calls)
                .params(params)
                .call();
    }
}
