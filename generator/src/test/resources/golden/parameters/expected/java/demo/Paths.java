// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Colour;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonTypes;
import java.util.List;

/** Operations of the API. */
public final class Paths {
    private final CallFactory calls;

    Paths(CallFactory calls) {
        this.calls = calls;
    }

    /** {@code GET /simple/{plain}/{exploded}/{list}} */
    public void simple(Colour plain, Colour exploded, List<String> list) {
        simpleCall(plain, exploded, list).execute();
    }

    /** Prepares {@link #simple(Colour, Colour, List)} without sending it. */
    public Call<Void> simpleCall(Colour plain, Colour exploded, List<String> list) {
        return Operation.of("paths.simple", "GET", "/simple/{plain}/{exploded}/{list}")
                .answers("204", Answer.nothing())
                .request(calls)
                .path("plain", Colour.TYPE, plain)
                .path("exploded", Colour.TYPE, exploded, Style.SIMPLE_EXPLODED)
                .path("list", JsonTypes.STRING.list(), list)
                .call();
    }

    /** {@code GET /label/{plain}/{exploded}/{list}/{longList}} */
    public void label(Colour plain, Colour exploded, List<String> list, List<String> longList) {
        labelCall(plain, exploded, list, longList).execute();
    }

    /** Prepares {@link #label(Colour, Colour, List, List)} without sending it. */
    public Call<Void> labelCall(Colour plain, Colour exploded, List<String> list, List<String> longList) {
        return Operation.of("paths.label", "GET", "/label/{plain}/{exploded}/{list}/{longList}")
                .answers("204", Answer.nothing())
                .request(calls)
                .path("plain", Colour.TYPE, plain, Style.LABEL)
                .path("exploded", Colour.TYPE, exploded, Style.LABEL_EXPLODED)
                .path("list", JsonTypes.STRING.list(), list, Style.LABEL)
                .path("longList", JsonTypes.STRING.list(), longList, Style.LABEL_EXPLODED)
                .call();
    }

    /** {@code GET /matrix/{plain}/{exploded}/{list}/{longList}} */
    public void matrix(Colour plain, Colour exploded, List<String> list, List<String> longList) {
        matrixCall(plain, exploded, list, longList).execute();
    }

    /** Prepares {@link #matrix(Colour, Colour, List, List)} without sending it. */
    public Call<Void> matrixCall(Colour plain, Colour exploded, List<String> list, List<String> longList) {
        return Operation.of("paths.matrix", "GET", "/matrix/{plain}/{exploded}/{list}/{longList}")
                .answers("204", Answer.nothing())
                .request(calls)
                .path("plain", Colour.TYPE, plain, Style.MATRIX)
                .path("exploded", Colour.TYPE, exploded, Style.MATRIX_EXPLODED)
                .path("list", JsonTypes.STRING.list(), list, Style.MATRIX)
                .path("longList", JsonTypes.STRING.list(), longList, Style.MATRIX_EXPLODED)
                .call();
    }
}
