// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Media types, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class MediaTypesClient {
    private static final Api API = Api.of("Media types", "1")
            .server("https://media.example");

    private final Jobs jobs;

    private MediaTypesClient(CallFactory calls) {
        this.jobs = new Jobs(calls);
    }

    /** Starts a client of {@code https://media.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Jobs}. */
    public Jobs jobs() {
        return jobs;
    }

    /** Builds a {@link MediaTypesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public MediaTypesClient build() {
            return new MediaTypesClient(calls());
        }
    }
}
