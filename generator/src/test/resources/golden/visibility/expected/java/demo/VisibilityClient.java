// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Visibility, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class VisibilityClient {
    private static final Api API = Api.of("Visibility", "1")
            .server("https://users.example");

    private final Users users;

    private VisibilityClient(CallFactory calls) {
        this.users = new Users(calls);
    }

    /** Starts a client of {@code https://users.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Users}. */
    public Users users() {
        return users;
    }

    /** Builds a {@link VisibilityClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public VisibilityClient build() {
            return new VisibilityClient(calls());
        }
    }
}
