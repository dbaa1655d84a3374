// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Documentation, version 1.
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
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class DocumentationClient {
    private static final Api API = Api.of("Documentation", "1")
            .server("https://documentation.example");

    private final Texts texts;

    private DocumentationClient(CallFactory calls) {
        this.texts = new Texts(calls);
    }

    /** Starts a client of {@code https://documentation.example}. */
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
