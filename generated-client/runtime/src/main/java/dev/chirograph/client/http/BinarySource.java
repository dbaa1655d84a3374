package dev.chirograph.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bytes to send, which can be read again for a second try. */
public final class BinarySource {
    private final @Nullable String fileName;
    private final Supplier<InputStream> opener;
    private final long length;

    private BinarySource(@Nullable String fileName, Supplier<InputStream> opener, long length) {
        this.fileName = fileName;
        this.opener = opener;
        this.length = length;
    }

    /** Returns the source of some bytes, which are copied. */
    public static BinarySource of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return new BinarySource(null, () -> new ByteArrayInputStream(copy), copy.length);
    }

    /** Returns the source of a file, which is read when it is sent; its name goes along. */
    public static BinarySource of(Path file) {
        Path name = file.getFileName();
        return new BinarySource(
                name == null ? null : name.toString(),
                () -> {
                    try {
                        return Files.newInputStream(file);
                    } catch (IOException problem) {
                        throw new UncheckedIOException(problem);
                    }
                },
                -1);
    }

    /**
     * Returns the source of a stream of unknown length.
     *
     * @param opener gives a new stream for each try; it is closed after reading
     */
    public static BinarySource of(Supplier<InputStream> opener) {
        return new BinarySource(null, opener, -1);
    }

    /** Returns the same bytes under a file name. */
    public BinarySource fileName(String name) {
        return new BinarySource(name, opener, length);
    }

    /** Returns the file name, or null. */
    public @Nullable String fileName() {
        return fileName;
    }

    /** Opens the bytes from their beginning. */
    public InputStream open() {
        return opener.get();
    }

    BodyPublisher publisher() {
        BodyPublisher stream = BodyPublishers.ofInputStream(opener);
        return length < 0 ? stream : BodyPublishers.fromPublisher(stream, Math.max(length, 0));
    }
}
