// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the References, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class ReferencesClient {
    private static final Api API = Api.of("References", "1")
            .server("https://references.example");

    private final AOperations a;
    private final B b;
    private final C c;

    private ReferencesClient(CallFactory calls) {
        this.a = new AOperations(calls);
        this.b = new B(calls);
        this.c = new C(calls);
    }

    /** Starts a client of {@code https://references.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link AOperations}. */
    public AOperations a() {
        return a;
    }

    /** Returns the operations of {@link B}. */
    public B b() {
        return b;
    }

    /** Returns the operations of {@link C}. */
    public C c() {
        return c;
    }

    /** Builds a {@link ReferencesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public ReferencesClient build() {
            return new ReferencesClient(calls());
        }
    }
}
