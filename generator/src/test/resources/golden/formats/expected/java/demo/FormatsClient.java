// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Formats, version 1.
 *
 * <p>The formats of the OpenAPI format registry.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class FormatsClient {
    private static final Api API = Api.of("Formats", "1")
            .server("https://formats.example");

    private final Formats formats;

    private FormatsClient(CallFactory calls) {
        this.formats = new Formats(calls);
    }

    /** Starts a client of {@code https://formats.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Formats}. */
    public Formats formats() {
        return formats;
    }

    /** Builds a {@link FormatsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public FormatsClient build() {
            return new FormatsClient(calls());
        }
    }
}
