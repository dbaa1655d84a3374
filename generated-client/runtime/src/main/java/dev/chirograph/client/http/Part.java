package dev.chirograph.client.http;

import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonType;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One part of a multipart body (RFC 7578). Immutable. */
public final class Part {
    private final String name;
    private final @Nullable String fileName;
    private final @Nullable String contentType;
    private final HttpHeaders headers;
    private final Supplier<BodyPublisher> content;

    private Part(
            String name,
            @Nullable String fileName,
            @Nullable String contentType,
            HttpHeaders headers,
            Supplier<BodyPublisher> content) {
        this.name = name;
        this.fileName = fileName;
        this.contentType = contentType;
        this.headers = headers;
        this.content = content;
    }

    /** Returns a part of JSON; null, which a body leaves out, for null. */
    public static <T> @Nullable Part json(String name, JsonType<T> type, @Nullable T value) {
        return value == null ? null : of(name, null, "application/json", Json.write(type.encode(value)));
    }

    /** Returns a part of plain text: a scalar as it stands, anything else as JSON; null for null. */
    public static <T> @Nullable Part text(String name, JsonType<T> type, @Nullable T value) {
        return value == null ? null : of(name, null, null, Body.bytes(Style.text(type.encode(value))));
    }

    /** Returns a part that holds a file; null for null. */
    public static @Nullable Part file(String name, @Nullable BinarySource source) {
        if (source == null) {
            return null;
        }
        // Servers tell files from fields by the file name alone.
        String fileName = source.fileName() == null ? name : source.fileName();
        String contentType = source.contentType() == null ? "application/octet-stream" : source.contentType();
        return new Part(name, fileName, contentType, source.headers(), source::publisher);
    }

    /** Returns a part of bytes that say nothing of themselves. */
    static Part of(String name, byte[] bytes) {
        return of(name, null, null, bytes);
    }

    private static Part of(String name, @Nullable String fileName, @Nullable String contentType, byte[] bytes) {
        return new Part(name, fileName, contentType, HeaderFields.none(), () -> BodyPublishers.ofByteArray(bytes));
    }

    String name() {
        return name;
    }

    /** Returns this part with another media type. */
    public Part contentType(String mediaType) {
        HeaderFields.check("Content-Type", mediaType);
        return new Part(name, fileName, mediaType, headers, content);
    }

    /**
     * Returns this part with a header, in place of one of the same name.
     *
     * @throws IllegalArgumentException when name or value may not stand in a header, or when it is {@code
     *     Content-Disposition}, which holds the name of the part
     */
    public Part header(String header, String value) {
        if (header.equalsIgnoreCase("Content-Disposition")) {
            throw new IllegalArgumentException("Content-Disposition is not for a caller to set");
        }
        if (header.equalsIgnoreCase("Content-Type")) {
            return contentType(value);
        }
        return new Part(name, fileName, contentType, HeaderFields.with(headers, header, value), content);
    }

    Part headers(HttpHeaders more) {
        HttpHeaders all = headers;
        for (Map.Entry<String, List<String>> header : more.map().entrySet()) {
            all = HeaderFields.with(all, header.getKey(), String.join(", ", header.getValue()));
        }
        return new Part(name, fileName, contentType, all, content);
    }

    /** Returns the lines that stand before the content. */
    String head() {
        StringBuilder head = new StringBuilder("Content-Disposition: form-data; name=").append(quoted(name));
        if (fileName != null) {
            head.append("; filename=").append(quoted(fileName));
        }
        head.append("\r\n");
        if (contentType != null) {
            head.append("Content-Type: ").append(contentType).append("\r\n");
        }
        headers.map()
                .forEach((header, values) -> values.forEach(
                        value -> head.append(header).append(": ").append(value).append("\r\n")));
        return head.append("\r\n").toString();
    }

    /** As browsers do (WHATWG HTML, 4.10.21.8): a name can neither end its quotes nor its line. */
    private static String quoted(String text) {
        return '"' + text.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22") + '"';
    }

    BodyPublisher content() {
        return content.get();
    }
}
