package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.ParameterValues;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import java.nio.charset.StandardCharsets;

/**
 * One parameter of an operation: where it stands in a request, and how its value is written there (OpenAPI 3.1, Parameter
 * Object). Immutable.
 *
 * @param <T> type of the value
 */
public final class Parameter<T> {
    private final Location location;
    private final String name;
    private final JsonType<T> type;
    private final Style style;
    private final boolean json;
    private final boolean secret;

    private Parameter(Location location, String name, JsonType<T> type, Style style, boolean json, boolean secret) {
        this.location = location;
        this.name = name;
        this.type = type;
        this.style = style;
        this.json = json;
        this.secret = secret;
    }

    private enum Location {
        PATH {
            @Override
            void add(ParameterValues values, String name, JsonNode value, Style style) {
                values.path(name, value, style);
            }
        },
        QUERY {
            @Override
            void add(ParameterValues values, String name, JsonNode value, Style style) {
                values.query(name, value, style);
            }
        },
        HEADER {
            @Override
            void add(ParameterValues values, String name, JsonNode value, Style style) {
                values.header(name, value, style);
            }
        },
        COOKIE {
            @Override
            void add(ParameterValues values, String name, JsonNode value, Style style) {
                values.cookie(name, value, style);
            }
        };

        abstract void add(ParameterValues values, String name, JsonNode value, Style style);
    }

    /** Returns a path parameter in style {@code simple}. */
    public static <T> Parameter<T> path(String name, JsonType<T> type) {
        return new Parameter<>(Location.PATH, name, type, Style.SIMPLE, false, false);
    }

    /** Returns a query parameter in style {@code form}, exploded. */
    public static <T> Parameter<T> query(String name, JsonType<T> type) {
        return new Parameter<>(Location.QUERY, name, type, Style.FORM_EXPLODED, false, false);
    }

    /** Returns a header parameter in style {@code simple}. */
    public static <T> Parameter<T> header(String name, JsonType<T> type) {
        return new Parameter<>(Location.HEADER, name, type, Style.SIMPLE, false, false);
    }

    /** Returns a cookie parameter in style {@code form}, exploded. */
    public static <T> Parameter<T> cookie(String name, JsonType<T> type) {
        return new Parameter<>(Location.COOKIE, name, type, Style.FORM_EXPLODED, false, false);
    }

    /** Returns this parameter in another style. */
    public Parameter<T> style(Style other) {
        return new Parameter<>(location, name, type, other, json, secret);
    }

    /** Returns this parameter as one whose value is JSON text ({@code content}). */
    public Parameter<T> json() {
        return new Parameter<>(location, name, type, style, true, secret);
    }

    /** Returns this parameter hidden from {@code toString} of what holds it. */
    public Parameter<T> hidden() {
        return new Parameter<>(location, name, type, style, json, true);
    }

    String name() {
        return name;
    }

    boolean secret() {
        return secret;
    }

    /** Returns a value in the form that {@link #add} takes; later changes of the value do not reach it. */
    JsonNode encode(T value) {
        JsonNode encoded = type.encode(value);
        return json ? JsonTypes.STRING.encode(new String(Json.write(encoded), StandardCharsets.UTF_8)) : encoded;
    }

    /**
     * Adds an encoded value to a request.
     *
     * @throws IllegalArgumentException when the value may not stand in a header
     */
    void add(JsonNode encoded, ParameterValues values) {
        location.add(values, name, encoded, style);
    }

    /** Returns the name on the wire. */
    @Override
    public String toString() {
        return name;
    }
}
