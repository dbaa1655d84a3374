// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Unions, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class UnionsClient {
    private static final Api API = Api.of("Unions", "1")
            .server("https://pets.example");

    private final Pets pets;

    private UnionsClient(CallFactory calls) {
        this.pets = new Pets(calls);
    }

    /** Starts a client of {@code https://pets.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Pets}. */
    public Pets pets() {
        return pets;
    }

    /** Builds an {@link UnionsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public UnionsClient build() {
            return new UnionsClient(calls());
        }
    }
}
