// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Documentation, version 1.
 *
 * <p>Texts, and what is said of them.
 *
 * <p><b>Start here</b>
 *
 * <p>Texts are <b>Markdown</b>, with {@code code}, <a href="https://example.com/?a=b&amp;c=d">links</a> and places.
 *
 * <pre>{@code
 * | Limit | Value |
 * |-------|-------|
 * | calls | 100   |
 * }</pre>
 *
 * <p><a href="https://example.com/docs">The whole story</a>
 *
 * <p>Contact: <a href="https://example.com/authors">The <i>authors</i></a>,
 * <a href="mailto:authors@example.com">authors@example.com</a>. License: MIT. Terms of service:
 * <a href="https://example.com/terms">https://example.com/terms</a>.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class DocumentationClient {
    private static final Api API = Api.of("Documentation", "1")
            .server("https://documentation.example");

    private final Texts texts;

    private DocumentationClient(CallFactory calls) {
        this.texts = new Texts(calls);
    }

    /**
     * Starts a client of {@code https://documentation.example}.
     *
     * <p>For everybody.
     */
    public static Builder builder() {
        return new Builder();
    }

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
    public Texts texts() {
        return texts;
    }

    /** Builds a {@link DocumentationClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public DocumentationClient build() {
            return new DocumentationClient(calls());
        }
    }
}
