package dev.chirograph.client;

/** What the groups of a generated client make their calls with. Immutable and thread-safe. */
public final class CallFactory {
    private final ClientConfig config;

    CallFactory(ClientConfig config) {
        this.config = config;
    }

    /** Starts a request of an operation. */
    public <T> RequestBuilder<T> request(Operation<T> operation) {
        return new RequestBuilder<>(config, operation);
    }

    /** Returns what the client is of, without credentials. */
    @Override
    public String toString() {
        return config.toString();
    }
}
