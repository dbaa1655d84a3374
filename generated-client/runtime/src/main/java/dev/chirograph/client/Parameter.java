package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.ParameterValues;
import dev.chirograph.client.http.Style;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a request: where it stands, its value, and how the value is written there (OpenAPI 3.1, Parameter
 * Object). A parameter whose value is null is left out. Immutable.
 */
public final class Parameter {
    private final Key key;
    private final @Nullable JsonNode value;
    private final Style style;
    private final boolean secret;

    private Parameter(Key key, @Nullable JsonNode value, Style style, boolean secret) {
        this.key = key;
        this.value = value;
        this.style = style;
        this.secret = secret;
    }

    /** What no two parameters of an operation share. */
    record Key(Location location, String name) {}

    enum Location {
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

    /** Returns a path parameter in style {@code simple}, without a value. */
    public static Parameter path(String name) {
        return new Parameter(new Key(Location.PATH, name), null, Style.SIMPLE, false);
    }

    /** Returns a query parameter in style {@code form}, exploded, without a value. */
    public static Parameter query(String name) {
        return new Parameter(new Key(Location.QUERY, name), null, Style.FORM_EXPLODED, false);
    }

    /** Returns a header parameter in style {@code simple}, without a value. */
    public static Parameter header(String name) {
        return new Parameter(new Key(Location.HEADER, name), null, Style.SIMPLE, false);
    }

    /** Returns a cookie parameter in style {@code form}, exploded, without a value. */
    public static Parameter cookie(String name) {
        return new Parameter(new Key(Location.COOKIE, name), null, Style.FORM_EXPLODED, false);
    }

    /** Returns this parameter with a value; later changes of the value do not reach it. */
    public <T> Parameter of(JsonType<T> type, @Nullable T given) {
        return new Parameter(key, given == null ? null : type.encode(given), style, secret);
    }

    /** Returns this parameter with a text. */
    public Parameter of(@Nullable String text) {
        return of(JsonTypes.STRING, text);
    }

    /** Returns this parameter with a whole number. */
    public Parameter of(long number) {
        return of(JsonTypes.LONG, number);
    }

    /** Returns this parameter with true or false. */
    public Parameter of(boolean truth) {
        return of(JsonTypes.BOOLEAN, truth);
    }

    /** Returns this parameter in another style. */
    public Parameter style(Style other) {
        return new Parameter(key, value, other, secret);
    }

    /** Returns this parameter with its value as JSON text ({@code content}), in a header in ASCII. */
    public Parameter json() {
        if (value == null) {
            return this;
        }
        return of(
                key.location() == Location.HEADER
                        ? Json.writeAscii(value)
                        : new String(Json.write(value), StandardCharsets.UTF_8));
    }

    /** Returns this parameter hidden from {@code toString} of what holds it. */
    public Parameter hidden() {
        return new Parameter(key, value, style, true);
    }

    Key key() {
        return key;
    }

    @Nullable
    JsonNode value() {
        return value;
    }

    /**
     * Adds this parameter to a request, if it has a value.
     *
     * @throws IllegalArgumentException when the value may not stand in a header
     */
    void addTo(ParameterValues values) {
        if (value != null) {
            key.location().add(values, key.name(), value, style);
        }
    }

    /** Returns the name with its value, unless it is hidden. */
    @Override
    public String toString() {
        return key.name() + "=" + (secret ? "***" : value);
    }
}
