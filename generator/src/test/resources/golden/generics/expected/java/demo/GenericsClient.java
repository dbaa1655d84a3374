// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;

/**
 * Client of the Generics, version 1.
 *
 * <p>Schemas that others fill in by $dynamicAnchor.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class GenericsClient {
    private static final Api API = Api.of("Generics", "1")
            .server("https://generics.example");

    private final Pets pets;
    private final Numbers numbers;
    private final Words words;
    private final Anything anything;
    private final Trees trees;

    private GenericsClient(CallFactory calls) {
        this.pets = new Pets(calls);
        this.numbers = new Numbers(calls);
        this.words = new Words(calls);
        this.anything = new Anything(calls);
        this.trees = new Trees(calls);
    }

    /** Starts a client of {@code https://generics.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Pets}. */
    public Pets pets() {
        return pets;
    }

    /** Returns the operations of {@link Numbers}. */
    public Numbers numbers() {
        return numbers;
    }

    /** Returns the operations of {@link Words}. */
    public Words words() {
        return words;
    }

    /** Returns the operations of {@link Anything}. */
    public Anything anything() {
        return anything;
    }

    /** Returns the operations of {@link Trees}. */
    public Trees trees() {
        return trees;
    }

    /** Builds a {@link GenericsClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Returns the client. */
        public GenericsClient build() {
            return new GenericsClient(calls());
        }
    }
}
