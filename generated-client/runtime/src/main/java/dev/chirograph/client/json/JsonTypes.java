package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types that every contract knows, and types of other kinds; {@link JsonType} builds lists and maps of them. */
public final class JsonTypes {
    /** {@code string}. */
    public static final JsonType<String> STRING = Scalars.STRING;
    /** {@code string} of format {@code password}: a {@link #STRING} that {@code toString} of a model hides. */
    public static final JsonType<String> SECRET = Scalars.STRING;
    /** {@code integer} without a format, or {@code int64}. */
    public static final JsonType<Long> LONG = Scalars.LONG;
    /** {@code integer} of format {@code int32}. */
    public static final JsonType<Integer> INTEGER = Scalars.INTEGER;
    /** {@code number}, written as a JSON number with every digit kept. */
    public static final JsonType<BigDecimal> DECIMAL = Scalars.DECIMAL;
    /** {@code string} of format {@code decimal}: a number that travels as text. */
    public static final JsonType<BigDecimal> DECIMAL_STRING = Scalars.DECIMAL_STRING;
    /** {@code number} of format {@code double} or {@code float}. */
    public static final JsonType<Double> DOUBLE = Scalars.DOUBLE;
    /** {@code boolean}. */
    public static final JsonType<Boolean> BOOLEAN = Scalars.BOOLEAN;
    /** {@code string} of format {@code date} (RFC 3339 full-date). */
    public static final JsonType<LocalDate> DATE = Scalars.DATE;
    /** {@code string} of format {@code date-time} (RFC 3339); the offset is kept. */
    public static final JsonType<OffsetDateTime> DATE_TIME = Scalars.DATE_TIME;
    /** {@code string} of format {@code uuid}. */
    public static final JsonType<UUID> UUID = Scalars.UUID;
    /** {@code string} of format {@code uri}. */
    public static final JsonType<URI> URI = Scalars.URI;
    /** {@code string} of format {@code byte} or {@code contentEncoding: base64}. */
    public static final JsonType<byte[]> BASE64 = Scalars.BASE64;
    /** Any JSON, null included. */
    public static final JsonType<JsonNode> ANY = Scalars.ANY;

    private JsonTypes() {}

    /**
     * Returns the type of a generated class, which is looked up when it is first used: so classes may refer to each other
     * in rings.
     *
     * @param generated a class with a constant {@code TYPE}
     */
    public static <T> JsonType<T> ref(Class<T> generated) {
        return new LazyType<>(generated);
    }

    /** Returns a type whose JSON is an object with {@code name} as its only member, which is what Java sees. */
    public static <T> JsonType<T> envelope(String name, JsonType<T> content) {
        return new EnvelopeType<>(name, content);
    }

    /**
     * Returns the type of values that no JSON text holds, such as files: a model keeps them in memory until the body it
     * becomes is written part by part.
     *
     * @param name word for messages, with its article
     */
    public static <T> JsonType<T> opaque(String name, Class<T> kind) {
        return new OpaqueType<>(name, kind);
    }

    /** Returns whether a node is absent or JSON null. */
    static boolean isNull(@Nullable JsonNode node) {
        return node == null || node instanceof NullNode || node.isMissingNode();
    }
}
