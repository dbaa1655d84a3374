// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Inline schemas, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class InlineSchemasClient {
    private static final Api API = Api.of("Inline schemas", "1")
            .server("https://inline.example");

    private final Orders orders;

    private InlineSchemasClient(CallFactory calls) {
        this.orders = new Orders(calls);
    }

    /** Starts a client of {@code https://inline.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Orders}. */
    public Orders orders() {
        return orders;
    }

    /** Builds an {@link InlineSchemasClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public InlineSchemasClient build() {
            return new InlineSchemasClient(calls());
        }
    }
}
