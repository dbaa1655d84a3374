// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Traps, version 1.
 *
 * <p>What generators are known to stumble over.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class TrapsClient {
    private static final Api API = Api.of("Traps", "1")
            .server("https://traps.example");

    private final Items items;

    private TrapsClient(CallFactory calls) {
        this.items = new Items(calls);
    }

    /** Starts a client of {@code https://traps.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Items}. */
    public Items items() {
        return items;
    }

    /** Builds a {@link TrapsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public TrapsClient build() {
            return new TrapsClient(calls());
        }
    }
}
