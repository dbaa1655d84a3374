// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Bodies, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class BodiesClient {
    private static final Api API = Api.of("Bodies", "1")
            .server("https://bodies.example");

    private final Bodies bodies;
    private final Servers servers;

    private BodiesClient(CallFactory calls) {
        this.bodies = new Bodies(calls);
        this.servers = new Servers(calls);
    }

    /** Starts a client of {@code https://bodies.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Bodies}. */
    public Bodies bodies() {
        return bodies;
    }

    /** Returns the operations of {@link Servers}. */
    public Servers servers() {
        return servers;
    }

    /** Builds a {@link BodiesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public BodiesClient build() {
            return new BodiesClient(calls());
        }
    }
}
