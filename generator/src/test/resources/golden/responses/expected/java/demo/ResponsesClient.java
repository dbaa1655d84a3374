// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Responses, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class ResponsesClient {
    private static final Api API = Api.of("Responses", "1")
            .server("https://responses.example");

    private final Answers answers;

    private ResponsesClient(CallFactory calls) {
        this.answers = new Answers(calls);
    }

    /** Starts a client of {@code https://responses.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Answers}. */
    public Answers answers() {
        return answers;
    }

    /** Builds a {@link ResponsesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public ResponsesClient build() {
            return new ResponsesClient(calls());
        }
    }
}
