// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Alternatives, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class AlternativesClient {
    private static final Api API = Api.of("Alternatives", "1")
            .server("https://alternatives.example");

    private final AllOperations all;

    private AlternativesClient(CallFactory calls) {
        this.all = new AllOperations(calls);
    }

    /** Starts a client of {@code https://alternatives.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link AllOperations}. */
    public AllOperations all() {
        return all;
    }

    /** Builds an {@link AlternativesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public AlternativesClient build() {
            return new AlternativesClient(calls());
        }
    }
}
