// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Keywords, version 1.
 *
 * <p>Less usual keywords of JSON Schema.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class KeywordsClient {
    private static final Api API = Api.of("Keywords", "1")
            .server("https://keywords.example");

    private final AllOperations all;

    private KeywordsClient(CallFactory calls) {
        this.all = new AllOperations(calls);
    }

    /** Starts a client of {@code https://keywords.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link AllOperations}. */
    public AllOperations all() {
        return all;
    }

    /** Builds a {@link KeywordsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public KeywordsClient build() {
            return new KeywordsClient(calls());
        }
    }
}
