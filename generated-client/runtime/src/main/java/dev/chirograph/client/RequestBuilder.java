package dev.chirograph.client;

import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.ParameterValues;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.JsonType;
import java.net.http.HttpHeaders;
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
        return add(Parameter.path(name).of(type, value));
    }

    /** Adds a path parameter that is text. */
    public RequestBuilder<T> path(String name, String value) {
        return add(Parameter.path(name).of(value));
    }

    /** Adds a path parameter that is a whole number. */
    public RequestBuilder<T> path(String name, long value) {
        return add(Parameter.path(name).of(value));
    }

    /** Adds a path parameter. */
    public <V> RequestBuilder<T> path(String name, JsonType<V> type, V value, Style style) {
        return add(Parameter.path(name).style(style).of(type, value));
    }

    /** Adds a path parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> pathJson(String name, JsonType<V> type, V value) {
        return add(Parameter.path(name).of(type, value).json());
    }

    /** Adds a query parameter in style {@code form}, exploded. */
    public <V> RequestBuilder<T> query(String name, JsonType<V> type, @Nullable V value) {
        return add(Parameter.query(name).of(type, value));
    }

    /** Adds a query parameter. */
    public <V> RequestBuilder<T> query(String name, JsonType<V> type, @Nullable V value, Style style) {
        return add(Parameter.query(name).style(style).of(type, value));
    }

    /** Adds a query parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> queryJson(String name, JsonType<V> type, @Nullable V value) {
        return add(Parameter.query(name).of(type, value).json());
    }

    /** Adds a header parameter in style {@code simple}. */
    public <V> RequestBuilder<T> header(String name, JsonType<V> type, @Nullable V value) {
        return add(Parameter.header(name).of(type, value));
    }

    /**
     * Adds a header parameter.
     *
     * @throws IllegalArgumentException when the value may not stand in a header
     */
    public <V> RequestBuilder<T> header(String name, JsonType<V> type, @Nullable V value, Style style) {
        return add(Parameter.header(name).style(style).of(type, value));
    }

    /** Adds a header parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> headerJson(String name, JsonType<V> type, @Nullable V value) {
        return add(Parameter.header(name).of(type, value).json());
    }

    /** Adds a cookie parameter in style {@code form}, exploded. */
    public <V> RequestBuilder<T> cookie(String name, JsonType<V> type, @Nullable V value) {
        return add(Parameter.cookie(name).of(type, value));
    }

    /** Adds a cookie parameter. */
    public <V> RequestBuilder<T> cookie(String name, JsonType<V> type, @Nullable V value, Style style) {
        return add(Parameter.cookie(name).style(style).of(type, value));
    }

    /** Adds a cookie parameter that holds JSON ({@code content}). */
    public <V> RequestBuilder<T> cookieJson(String name, JsonType<V> type, @Nullable V value) {
        return add(Parameter.cookie(name).of(type, value).json());
    }

    /**
     * Adds the parameters that are no arguments of the operation's method.
     *
     * @throws IllegalArgumentException when a value may not stand in a header
     */
    public RequestBuilder<T> params(RequestParameters others) {
        others.add(parameters);
        return this;
    }

    private RequestBuilder<T> add(Parameter parameter) {
        parameter.addTo(parameters);
        return this;
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
