package dev.chirograph.client;

import dev.chirograph.client.http.ErrorBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contract says of the whole API: where it is, how calls are authenticated, how errors look. Immutable. */
public final class Api {
    private final String title;
    private final String version;
    private final List<Server> servers;
    private final List<List<String>> security;
    private final @Nullable ErrorBody errorBody;

    private Api(
            String title,
            String version,
            List<Server> servers,
            List<List<String>> security,
            @Nullable ErrorBody errorBody) {
        this.title = title;
        this.version = version;
        this.servers = List.copyOf(servers);
        this.security = List.copyOf(security);
        this.errorBody = errorBody;
    }

    /** Starts the description of an API. */
    public static Api of(String title, String version) {
        return new Api(title, version, List.of(), List.of(), null);
    }

    /** Adds a server; the first one is the default. */
    public Api server(String url, ServerVariable... variables) {
        List<Server> more = new ArrayList<>(servers);
        more.add(new Server(url, List.of(variables)));
        return new Api(title, version, more, security, errorBody);
    }

    /** Adds an alternative of credentials that are needed together; without names: none are needed. */
    public Api security(String... schemesTogether) {
        List<List<String>> more = new ArrayList<>(security);
        more.add(List.of(schemesTogether));
        return new Api(title, version, servers, more, errorBody);
    }

    /** Says how an answer marks a failure whatever its HTTP status. */
    public Api errorBody(ErrorBody place) {
        return new Api(title, version, servers, security, place);
    }

    /** Returns the title. */
    public String title() {
        return title;
    }

    /** Returns the version of the contract. */
    public String version() {
        return version;
    }

    List<Server> servers() {
        return servers;
    }

    List<List<String>> security() {
        return security;
    }

    @Nullable
    ErrorBody errorBody() {
        return errorBody;
    }
}
