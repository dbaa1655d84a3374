// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Enums, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class EnumsClient {
    private static final Api API = Api.of("Enums", "1")
            .server("https://words.example");

    private final WordsOperations words;

    private EnumsClient(CallFactory calls) {
        this.words = new WordsOperations(calls);
    }

    /** Starts a client of {@code https://words.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link WordsOperations}. */
    public WordsOperations words() {
        return words;
    }

    /** Builds an {@link EnumsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public EnumsClient build() {
            return new EnumsClient(calls());
        }
    }
}
