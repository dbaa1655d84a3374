package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.Operation;
import dev.chirograph.client.http.ParameterValues;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parameters and the body of one request. A parameter whose value is null is left out. For one thread.
 *
 * @param <T> what the call returns
 */
public final class RequestBuilder<T> {
    private final ClientConfig config;
    private final Operation<T> operation;
    private final ParameterValues parameters = new ParameterValues();
    private final List<Server> servers = new ArrayList<>();
    private @Nullable Body body;

    RequestBuilder(ClientConfig config, Operation<T> operation) {
        this.config = config;
        this.operation = operation;
    }

    /** Adds a path parameter in style {@code simple}. */
    public <V> RequestBuilder<T> path(String name, JsonType<V> type, V value) {
        return path(name, type, value, Style.SIMPLE);
    }

    /** Adds a path parameter. */
    public <V> RequestBuilder<T> path(String name, JsonType<V> type, V value, Style style) {
        parameters.path(name, type.encode(value), style);
        return this;
    }

    /** Adds a path parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> pathJson(String name, JsonType<V> type, V value) {
        parameters.path(name, text(type.encode(value)), Style.SIMPLE);
        return this;
    }

    /** Adds a query parameter in style {@code form}, exploded. */
    public <V> RequestBuilder<T> query(String name, JsonType<V> type, @Nullable V value) {
        return query(name, type, value, Style.FORM_EXPLODED);
    }

    /** Adds a query parameter. */
    public <V> RequestBuilder<T> query(String name, JsonType<V> type, @Nullable V value, Style style) {
        if (value != null) {
            parameters.query(name, type.encode(value), style);
        }
        return this;
    }

    /** Adds a query parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> queryJson(String name, JsonType<V> type, @Nullable V value) {
        if (value != null) {
            parameters.query(name, text(type.encode(value)), Style.FORM);
        }
        return this;
    }

    /** Adds a header parameter in style {@code simple}. */
    public <V> RequestBuilder<T> header(String name, JsonType<V> type, @Nullable V value) {
        return header(name, type, value, Style.SIMPLE);
    }

    /**
     * Adds a header parameter.
     *
     * @throws IllegalArgumentException when the value may not stand in a header
     */
    public <V> RequestBuilder<T> header(String name, JsonType<V> type, @Nullable V value, Style style) {
        if (value != null) {
            parameters.header(name, type.encode(value), style);
        }
        return this;
    }

    /** Adds a header parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> headerJson(String name, JsonType<V> type, @Nullable V value) {
        if (value != null) {
            parameters.header(name, text(type.encode(value)), Style.SIMPLE);
        }
        return this;
    }

    /** Adds a cookie parameter in style {@code form}, exploded. */
    public <V> RequestBuilder<T> cookie(String name, JsonType<V> type, @Nullable V value) {
        return cookie(name, type, value, Style.FORM_EXPLODED);
    }

    /** Adds a cookie parameter. */
    public <V> RequestBuilder<T> cookie(String name, JsonType<V> type, @Nullable V value, Style style) {
        if (value != null) {
            parameters.cookie(name, type.encode(value), style);
        }
        return this;
    }

    /** Adds a cookie parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> cookieJson(String name, JsonType<V> type, @Nullable V value) {
        if (value != null) {
            parameters.cookie(name, text(type.encode(value)), Style.FORM);
        }
        return this;
    }

    private static JsonNode text(JsonNode json) {
        return JsonTypes.STRING.encode(new String(Json.write(json), StandardCharsets.UTF_8));
    }

    /** Sets the body; null for none. */
    public RequestBuilder<T> body(@Nullable Body content) {
        this.body = content;
        return this;
    }

    /** Adds a server of this operation, where it has some of its own; the first one is the default. */
    public RequestBuilder<T> server(String url, ServerVariable... variables) {
        servers.add(new Server(url, List.of(variables)));
        return this;
    }

    /**
     * Returns the call, which is not sent yet.
     *
     * @throws IllegalArgumentException when a value would make the path another one
     */
    public Call<T> call() {
        HttpHeaders headers = HeaderFields.with(config.headers(), "Accept", operation.accept());
        if (body != null) {
            headers = HeaderFields.with(headers, "Content-Type", body.mediaType());
        }
        return new Call<>(
                config,
                operation,
                Destination.of(config, servers, base -> parameters.resolve(base, operation.path())),
                parameters.headers(headers),
                body,
                CallOptions.of(config));
    }
}
