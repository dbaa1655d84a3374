// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.ServerVariable;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.KeyLocation;

/**
 * Client of the Servers, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class ServersClient {
    private static final Api API = Api.of("Servers", "1")
            .server("http://127.0.0.1:{port}/{version}", ServerVariable.of("port", "80"),
                    ServerVariable.of("version", "v1", "v1", "v2"))
            .server("http://localhost:{port}/second", ServerVariable.of("port", "80"))
            .security("key");

    private final Items items;

    private ServersClient(CallFactory calls) {
        this.items = new Items(calls);
    }

    /**
     * Starts a client of {@code http://127.0.0.1:{port}/{version}}.
     *
     * <p>Servers, of which {@code server(int)} chooses one:
     *
     * <ul>
     * <li>0: {@code http://127.0.0.1:{port}/{version}}, Where <i>everybody</i> is.</li>
     * <li>1: {@code http://localhost:{port}/second}</li>
     * </ul>
     *
     * <p>Variables of the address, which {@code serverVariable} sets:
     *
     * <ul>
     * <li>{@code port}: usually {@code 80}. Where it listens.</li>
     * <li>{@code version}: one of {@code v1}, {@code v2}; usually {@code v1}</li>
     * </ul>
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Items}. */
    public Items items() {
        return items;
    }

    /** Builds a {@link ServersClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Key, sent with every request. */
        public Builder key(String key) {
            return authenticate("key", Authenticators.apiKey(KeyLocation.HEADER, "X-Key", key));
        }

        /** Returns the client. */
        public ServersClient build() {
            return new ServersClient(calls());
        }
    }
}
