// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Recursion, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class RecursionClient {
    private static final Api API = Api.of("Recursion", "1")
            .server("https://trees.example");

    private final Trees trees;

    private RecursionClient(CallFactory calls) {
        this.trees = new Trees(calls);
    }

    /** Starts a client of {@code https://trees.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Trees}. */
    public Trees trees() {
        return trees;
    }

    /** Builds a {@link RecursionClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public RecursionClient build() {
            return new RecursionClient(calls());
        }
    }
}
