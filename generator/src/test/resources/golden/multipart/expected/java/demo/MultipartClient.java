// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Multipart, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class MultipartClient {
    private static final Api API = Api.of("Multipart", "1")
            .server("https://parts.example");

    private final Documents documents;
    private final Notes notes;

    private MultipartClient(CallFactory calls) {
        this.documents = new Documents(calls);
        this.notes = new Notes(calls);
    }

    /** Starts a client of {@code https://parts.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Documents}. */
    public Documents documents() {
        return documents;
    }

    /** Returns the operations of {@link Notes}. */
    public Notes notes() {
        return notes;
    }

    /** Builds a {@link MultipartClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public MultipartClient build() {
            return new MultipartClient(calls());
        }
    }
}
