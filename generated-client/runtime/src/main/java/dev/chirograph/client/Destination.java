package dev.chirograph.client;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where a call goes: to one of the servers that the contract names for it, or to the base URL of the user. Immutable. */
final class Destination {
    private final ClientConfig config;
    private final List<Server> servers;
    private final UnaryOperator<URI> resolve;
    private final URI base;
    private final URI uri;

    private Destination(ClientConfig config, List<Server> servers, UnaryOperator<URI> resolve, URI base) {
        this.config = config;
        this.servers = servers;
        this.resolve = resolve;
        this.base = base;
        this.uri = resolve.apply(base);
    }

    /**
     * Returns the usual destination of a call.
     *
     * @param own servers of the operation; empty where those of the contract are its servers
     * @param resolve adds path and query to the address of a server
     */
    static Destination of(ClientConfig config, List<Server> own, UnaryOperator<URI> resolve) {
        return own.isEmpty()
                ? new Destination(config, config.api().servers(), resolve, config.baseUrl())
                : new Destination(config, own, resolve, base(config, own.get(0)));
    }

    /**
     * Returns the destination on another server.
     *
     * @throws IndexOutOfBoundsException when the contract names no such server
     */
    Destination server(int index) {
        return new Destination(config, servers, resolve, base(config, servers.get(index)));
    }

    private static URI base(ClientConfig config, Server server) {
        return config.fixedBase()
                ? config.baseUrl()
                : Checks.baseUrl(config.baseUrl(), server.address(config.serverVariables()));
    }

    /** Returns the address of the server. */
    URI base() {
        return base;
    }

    /** Returns the whole address, with path and query. */
    URI uri() {
        return uri;
    }
}
