// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Tuples, version 1.
 *
 * <p>Arrays whose elements differ by their place.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class TuplesClient {
    private static final Api API = Api.of("Tuples", "1")
            .server("https://tuples.example");

    private final Rows rows;

    private TuplesClient(CallFactory calls) {
        this.rows = new Rows(calls);
    }

    /** Starts a client of {@code https://tuples.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Rows}. */
    public Rows rows() {
        return rows;
    }

    /** Builds a {@link TuplesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public TuplesClient build() {
            return new TuplesClient(calls());
        }
    }
}
