package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.HeaderText;
import dev.chirograph.client.json.JsonMismatchException;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.ModelException;
import dev.chirograph.client.json.TypeShape;
import java.net.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header of an answer that the contract declares (OpenAPI 3.1, "Header Object"). Immutable.
 *
 * @param <T> what it is read as
 */
public final class ResponseHeader<T> {
    private final String name;
    private final JsonType<T> type;
    private final boolean explode;

    private ResponseHeader(String name, JsonType<T> type, boolean explode) {
        this.name = name;
        this.type = type;
        this.explode = explode;
    }

    /** Returns a header whose arrays are written {@code a,b} and whose objects are written {@code k,v,k,v}. */
    public static <T> ResponseHeader<T> of(String name, JsonType<T> type) {
        return new ResponseHeader<>(name, type, false);
    }

    /** Returns this header with objects that are written {@code k=v,k=v}. */
    public ResponseHeader<T> exploded() {
        return new ResponseHeader<>(name, type, true);
    }

    /** Returns the name as the contract writes it. */
    public String name() {
        return name;
    }

    /**
     * Returns the value among headers, or null when there is none.
     *
     * @throws ModelException when it cannot be read as its type
     */
    public @Nullable T in(HttpHeaders headers) {
        List<String> values = headers.allValues(name);
        if (values.isEmpty()) {
            return null;
        }
        JsonNode json = json(values);
        try {
            return type.decode(json);
        } catch (JsonMismatchException mismatch) {
            throw new ModelException(name, mismatch);
        }
    }

    private JsonNode json(List<String> values) {
        // The only header whose lines are no items of one list (RFC 9110, 5.3).
        if (name.equalsIgnoreCase("Set-Cookie") && type.shape() instanceof TypeShape.Array array) {
            return HeaderText.lines(values, array.element());
        }
        return HeaderText.read(String.join(",", values), type, explode);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
