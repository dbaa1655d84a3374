// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Colour;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;

/**
 * Operations of the API.
 */
public final class Query {
    private static final Operation<Void> STYLES = Operation.of("query.styles", "GET", "/query")
            .answers("204", Answer.nothing());

    private final CallFactory calls;

    Query(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * {@code GET /query}
     */
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

    /**
     * Prepares {@link #styles()} without sending it.
     */
    public Call<Void> stylesCall() {
        return stylesCall(StylesQueryParams.builder().build());
    }

    /**
     * Prepares {@link #styles(StylesQueryParams)} without sending it.
     */
    public Call<Void> stylesCall(StylesQueryParams params) {
        return calls.request(STYLES)
                .query("form", JsonTypes.list(JsonTypes.STRING), params.form())
                .query("joined", JsonTypes.list(JsonTypes.STRING), params.joined(), Style.FORM)
                .query("space", JsonTypes.list(JsonTypes.STRING), params.space(), Style.SPACE_DELIMITED)
                .query("pipe", JsonTypes.list(JsonTypes.STRING), params.pipe(), Style.PIPE_DELIMITED)
                .query("deep", Colour.TYPE, params.deep(), Style.DEEP_OBJECT)
                .query("flat", Colour.TYPE, params.flat())
                .query("reserved", JsonTypes.STRING, params.reserved(), Style.FORM_EXPLODED.reserved())
                .queryJson("filter", Colour.TYPE, params.filter())
                .query("word", JsonTypes.STRING, params.word())
                .call();
    }
}
