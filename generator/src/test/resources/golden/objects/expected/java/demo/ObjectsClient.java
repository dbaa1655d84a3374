// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Objects, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class ObjectsClient {
    private static final Api API = Api.of("Objects", "1")
            .server("https://objects.example");

    private final Things things;

    private ObjectsClient(CallFactory calls) {
        this.things = new Things(calls);
    }

    /** Starts a client of {@code https://objects.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Things}. */
    public Things things() {
        return things;
    }

    /** Builds an {@link ObjectsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public ObjectsClient build() {
            return new ObjectsClient(calls());
        }
    }
}
