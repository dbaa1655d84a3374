// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Draft;
import demo.model.Text;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/**
 * Texts of <i>all</i> kinds:
 *
 * <ol>
 * <li>short.</li>
 * <li>long.</li>
 * </ol>
 *
 * <p><a href="https://example.com/texts">https://example.com/texts</a>
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
     * @param id Id, from 1 to 9. Minimum: 1. Maximum: 9. Example: 5.
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

    /**
     * Create a text.
     *
     * <p>Short for {@link #create(Draft, CreateTextsParams)}.
     */
    public Text create(Draft body) {
        return createCall(body).execute();
    }

    /**
     * Create a text.
     *
     * <p>{@code POST /texts}
     *
     * @param body The text and its labels.
     * <p>Example:
     * <pre>
     * {
     *   "text": "Hello, said the fox, and went on to tell where it had been.",
     *   "labels": {
     *     "kind": "greeting",
     *     "ends": "no *&#47; comment",
     *     "language": "en"
     *   }
     * }
     * </pre>
     * @param params the optional parameters
     * @return The text. Example: {@code {"text":"hello","set":"2026-11-22"}}.
     */
    public Text create(Draft body, CreateTextsParams params) {
        return createCall(body, params).execute();
    }

    /** Prepares {@link #create(Draft)} without sending it. */
    public Call<Text> createCall(Draft body) {
        CreateTextsParams params = CreateTextsParams.builder().build();
        return createCall(body, params);
    }

    /** Prepares {@link #create(Draft, CreateTextsParams)} without sending it. */
    public Call<Text> createCall(Draft body, CreateTextsParams params) {
        return Operation.of("texts.create", "POST", "/texts")
                .answersJson("201", Text.TYPE)
                .request(calls)
                .params(params)
                .body(Body.json(Draft.TYPE, body))
                .call();
    }
}
