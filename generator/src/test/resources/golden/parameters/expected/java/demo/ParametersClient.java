// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Parameters, version 1.
 *
 * <p>The ways of OpenAPI to write a parameter, on the values of its specification.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class ParametersClient {
    private static final Api API = Api.of("Parameters", "1")
            .server("https://parameters.example");

    private final Paths paths;
    private final Query query;
    private final Headers headers;

    private ParametersClient(CallFactory calls) {
        this.paths = new Paths(calls);
        this.query = new Query(calls);
        this.headers = new Headers(calls);
    }

    /** Starts a client of {@code https://parameters.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Paths}. */
    public Paths paths() {
        return paths;
    }

    /** Returns the operations of {@link Query}. */
    public Query query() {
        return query;
    }

    /** Returns the operations of {@link Headers}. */
    public Headers headers() {
        return headers;
    }

    /** Builds a {@link ParametersClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public ParametersClient build() {
            return new ParametersClient(calls());
        }
    }
}
