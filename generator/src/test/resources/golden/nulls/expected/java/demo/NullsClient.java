// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Nulls, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class NullsClient {
    private static final Api API = Api.of("Nulls", "1")
            .server("https://nulls.example");

    private final Nulls nulls;

    private NullsClient(CallFactory calls) {
        this.nulls = new Nulls(calls);
    }

    /** Starts a client of {@code https://nulls.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Nulls}. */
    public Nulls nulls() {
        return nulls;
    }

    /** Builds a {@link NullsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public NullsClient build() {
            return new NullsClient(calls());
        }
    }
}
