package dev.chirograph.client.http;

import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bytes to send, which can be read again for a second try. Immutable. */
public final class BinarySource {
    /** The type of file members of a multipart body; lives in memory only, no JSON text holds it. */
    public static final JsonType<BinarySource> TYPE = JsonTypes.opaque("a file", BinarySource.class);

    private final @Nullable String fileName;
    private final @Nullable String contentType;
    private final HttpHeaders headers;
    private final Supplier<InputStream> opener;
    private final Supplier<BodyPublisher> publisher;

    private BinarySource(
            @Nullable String fileName,
            @Nullable String contentType,
            HttpHeaders headers,
            Supplier<InputStream> opener,
            Supplier<BodyPublisher> publisher) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.headers = headers;
        this.opener = opener;
        this.publisher = publisher;
    }

    private static BinarySource of(
            @Nullable String fileName, Supplier<InputStream> opener, Supplier<BodyPublisher> publisher) {
        return new BinarySource(fileName, null, HeaderFields.none(), opener, publisher);
    }

    /** Returns the source of some bytes, which are copied. */
    public static BinarySource of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return of(null, () -> new ByteArrayInputStream(copy), () -> BodyPublishers.ofByteArray(copy));
    }

    /** Returns the source of a file, which is read when it is sent; its name goes along. */
    public static BinarySource of(Path file) {
        Path name = file.getFileName();
        return of(
                name == null ? null : name.toString(),
                () -> opened(() -> Files.newInputStream(file)),
                () -> opened(() -> BodyPublishers.ofFile(file)));
    }

    /**
     * Returns the source of a stream of unknown length.
     *
     * @param opener gives a new stream for each try; it is closed after reading
     */
    public static BinarySource of(Supplier<InputStream> opener) {
        return of(null, opener, () -> BodyPublishers.ofInputStream(opener));
    }

    /** Returns the same bytes under a file name. */
    public BinarySource fileName(String name) {
        return new BinarySource(name, contentType, headers, opener, publisher);
    }

    /**
     * Returns the same bytes as of a media type, which as a part of a body they have in place of the contract's.
     *
     * @throws IllegalArgumentException when it may not stand in a header
     */
    public BinarySource contentType(String mediaType) {
        HeaderFields.check("Content-Type", mediaType);
        return new BinarySource(fileName, mediaType, headers, opener, publisher);
    }

    /**
     * Returns the same bytes with a header of the part that they become.
     *
     * @throws IllegalArgumentException when name or value may not stand in a header
     */
    public BinarySource header(String name, String value) {
        return new BinarySource(fileName, contentType, HeaderFields.with(headers, name, value), opener, publisher);
    }

    /** Returns the file name, or null. */
    public @Nullable String fileName() {
        return fileName;
    }

    /** Returns the media type that was given, or null. */
    @Nullable
    String contentType() {
        return contentType;
    }

    HttpHeaders headers() {
        return headers;
    }

    /**
     * Opens the bytes from their beginning.
     *
     * @throws UncheckedIOException when they cannot be read
     */
    public InputStream open() {
        return opener.get();
    }

    BodyPublisher publisher() {
        return publisher.get();
    }

    private interface Opening<T> {
        T open() throws IOException;
    }

    private static <T> T opened(Opening<T> opening) {
        try {
            return opening.open();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
