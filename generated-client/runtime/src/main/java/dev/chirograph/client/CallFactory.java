package dev.chirograph.client;

import dev.chirograph.client.http.Operation;

/** What the groups of a generated client make their calls with. Immutable and thread-safe. */
public final class CallFactory {
    private final ClientConfig config;

    CallFactory(ClientConfig config) {
        this.config = config;
    }

    /** Starts the request of an operation. */
    public <T> RequestBuilder<T> request(Operation<T> operation) {
        return new RequestBuilder<>(config, operation);
    }

    /** Returns what the client is of, without credentials. */
    @Override
    public String toString() {
        return config.toString();
    }
}
