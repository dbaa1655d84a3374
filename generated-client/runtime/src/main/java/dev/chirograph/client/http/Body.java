package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.XmlShape;
import dev.chirograph.client.xml.XmlEncoder;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body of a request with its media type; can be sent more than once. */
public final class Body {
    private static final int RECORD_SEPARATOR = 0x1E;

    private final String mediaType;
    private final Supplier<BodyPublisher> publisher;
    private final @Nullable Multipart parts;

    private Body(String mediaType, Supplier<BodyPublisher> publisher, @Nullable Multipart parts) {
        this.mediaType = mediaType;
        this.publisher = publisher;
        this.parts = parts;
    }

    private Body(String mediaType, Supplier<BodyPublisher> publisher) {
        this(mediaType, publisher, null);
    }

    private Body(Multipart parts) {
        this(parts.mediaType(), parts::publisher, parts);
    }

    /** Returns a body of {@code application/json}. */
    public static <T> Body json(JsonType<T> type, T value) {
        return json("application/json", type, value);
    }

    /** Returns a body of a JSON media type, such as {@code application/merge-patch+json}. */
    public static <T> Body json(String mediaType, JsonType<T> type, T value) {
        return of(mediaType, CharsetParameter.json(mediaType, type.encode(value)));
    }

    /**
     * Returns a body of JSON values, one a line ({@code application/x-ndjson}, {@code application/jsonl}), or each after
     * a record separator ({@code application/json-seq}, RFC 7464).
     */
    public static <T> Body ndjson(String mediaType, JsonType<T> type, Iterable<? extends T> values) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        boolean separated = MediaType.parse(mediaType).subtype().endsWith("json-seq");
        for (T value : values) {
            if (separated) {
                lines.write(RECORD_SEPARATOR);
            }
            lines.writeBytes(Json.write(type.encode(value)));
            lines.write('\n');
        }
        return of(mediaType, lines.toByteArray());
    }

    /**
     * Returns a body of {@code application/x-www-form-urlencoded}: one field per property, several for an array, JSON
     * for an object, but for the properties that {@code encoding} names.
     *
     * @throws IllegalArgumentException when the value is no JSON object
     */
    public static <T> Body form(JsonType<T> type, T value, FormField... encoding) {
        JsonNode object = type.encode(value);
        return of("application/x-www-form-urlencoded", bytes(FormField.encode(object, List.of(encoding))));
    }

    /** Returns a body of {@code multipart/form-data} (RFC 7578); parts that are null are left out. */
    public static Body multipart(@Nullable Part... parts) {
        return multipart("multipart/form-data", parts);
    }

    /** Returns a body of another multipart media type; parts that are null are left out. */
    public static Body multipart(String mediaType, @Nullable Part... parts) {
        return new Body(Multipart.of(
                mediaType, Stream.of(parts).filter(Objects::nonNull).toList()));
    }

    /**
     * Returns a body of XML.
     *
     * @param rootName name of the root element
     * @throws IllegalArgumentException when a name or a text cannot stand in XML
     */
    public static <T> Body xml(String mediaType, JsonType<T> type, T value, String rootName) {
        return of(mediaType, CharsetParameter.xml(mediaType, XmlEncoder.encode(rootName, type, type.encode(value))));
    }

    /**
     * Returns a body of XML that is a list.
     *
     * @param rootName name of the root element
     * @param itemName name of the element of each item
     * @throws IllegalArgumentException when a name or a text cannot stand in XML
     */
    public static <T> Body xml(String mediaType, JsonType<T> type, T value, String rootName, String itemName) {
        byte[] xml = XmlEncoder.encode(rootName, XmlShape.element().item(itemName), type, type.encode(value));
        return of(mediaType, CharsetParameter.xml(mediaType, xml));
    }

    /**
     * Returns a body of {@code multipart/form-data} made of an object: a part for each member, for an array one for each
     * element; files as their bytes, objects as JSON, scalars as text, but for what {@code encodings} say.
     *
     * @throws IllegalArgumentException when the value is no JSON object
     */
    public static <T> Body multipart(JsonType<T> type, T value, PartEncoding... encodings) {
        return multipart("multipart/form-data", type, value, encodings);
    }

    /** Returns a body of another multipart media type made of an object. */
    public static <T> Body multipart(String mediaType, JsonType<T> type, T value, PartEncoding... encodings) {
        return new Body(Multipart.of(mediaType, FormParts.of(type, value, List.of(encodings))));
    }

    /**
     * Returns a body of any bytes.
     *
     * @param mediaType where the source names none; {@code application/octet-stream} stands for a range such as
     *     {@code image/*}
     */
    public static Body bytes(String mediaType, BinarySource source) {
        String own = source.contentType();
        return new Body(own != null ? own : concrete(mediaType, "application/octet-stream"), source::publisher);
    }

    /**
     * Returns a body of text in the charset of its media type, else in UTF-8.
     *
     * @param mediaType {@code text/plain} stands for a range such as {@code text/*}
     * @throws IllegalArgumentException when the charset lacks a character of the text
     */
    public static Body text(String mediaType, String text) {
        String sent = CharsetParameter.of(concrete(mediaType, "text/plain"));
        return of(sent, CharsetParameter.text(sent, text));
    }

    private static String concrete(String mediaType, String instead) {
        return mediaType.contains("*") ? instead : mediaType;
    }

    static Body of(String mediaType, byte[] bytes) {
        return new Body(mediaType, () -> BodyPublishers.ofByteArray(bytes));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns this body with a header of each part of a name, in place of one of the same name.
     *
     * @param part name of the part
     * @throws IllegalArgumentException when there is no such part, or when name or value may not stand in a header
     */
    public Body partHeader(String part, String name, String value) {
        if (parts == null) {
            throw new IllegalArgumentException("the body has no parts");
        }
        return new Body(parts.header(part, name, value));
    }

    /** Returns the value of {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the bytes for one sending. */
    public BodyPublisher publisher() {
        return publisher.get();
    }

    /** Returns the media type alone. */
    @Override
    public String toString() {
        return "Body[" + mediaType + "]";
    }
}
