// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Text;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;

/**
 * Texts of <i>all</i> kinds:
 *
 * <ol>
 * <li>short.</li>
 * <li>long.</li>
 * </ol>
 */
public final class Texts {
    private final CallFactory calls;

    Texts(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Get a text, e.g. this one.
     *
     * <p>Short for {@link #get(long, GetTextsParams)}.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public Text get(long id) {
        return getCall(id).execute();
    }

    /**
     * Get a text, e.g. this one.
     *
     * <p>Gets a text. It ends *&#47; no comment, nor does &#92;u002a/ that, and {&#64;link String} is no link.
     *
     * <pre>{@code
     * {"text": "hello"}
     * }</pre>
     *
     * <p>Some <code>HTML</code> is here<br>
     * and there.
     *
     * <blockquote>
     * Beta.
     * </blockquote>
     *
     * <p>{@code GET /texts/{id}}
     *
     * @param id Id, from 1 to 9. Minimum: 1. Maximum: 9.
     * @param params the optional parameters
     * @return The text.
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public Text get(long id, GetTextsParams params) {
        return getCall(id, params).execute();
    }

    /**
     * Prepares {@link #get(long)} without sending it.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public Call<Text> getCall(long id) {
        GetTextsParams params = GetTextsParams.builder().build();
        return getCall(id, params);
    }

    /**
     * Prepares {@link #get(long, GetTextsParams)} without sending it.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public Call<Text> getCall(long id, GetTextsParams params) {
        return Operation.of("texts.get", "GET", "/texts/{id}")
                .answersJson("200", Text.TYPE)
                .request(calls)
                .path("id", id)
                .params(params)
                .call();
    }
}
