// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Composition, version 1.
 *
 * <p>Objects that are put together from others.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class CompositionClient {
    private static final Api API = Api.of("Composition", "1")
            .server("https://shop.example/api");

    private final Articles articles;
    private final Overlaps overlaps;

    private CompositionClient(CallFactory calls) {
        this.articles = new Articles(calls);
        this.overlaps = new Overlaps(calls);
    }

    /** Starts a client of {@code https://shop.example/api}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Articles}. */
    public Articles articles() {
        return articles;
    }

    /** Returns the operations of {@link Overlaps}. */
    public Overlaps overlaps() {
        return overlaps;
    }

    /** Builds a {@link CompositionClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public CompositionClient build() {
            return new CompositionClient(calls());
        }
    }
}
