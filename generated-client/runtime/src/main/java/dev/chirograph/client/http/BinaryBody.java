package dev.chirograph.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** The bytes of an answer while they come; close it, or the connection stays in use. For one thread. */
public final class BinaryBody implements AutoCloseable {
    private final Response response;

    BinaryBody(Response response) {
        this.response = response;
    }

    /** Returns the bytes that are not read yet. */
    public InputStream stream() {
        return response.stream();
    }

    /** Returns {@code Content-Type}; empty when the answer does not say. */
    public Optional<String> contentType() {
        return response.headers().firstValue("Content-Type");
    }

    /** Returns how many bytes come; empty when the answer does not say. */
    public OptionalLong contentLength() {
        try {
            return response.headers().firstValueAsLong("Content-Length");
        } catch (NumberFormatException unreadable) {
            return OptionalLong.empty();
        }
    }

    /** Copies what is not read yet and closes the body, not the target. */
    public void writeTo(OutputStream target) throws IOException {
        try (InputStream source = stream()) {
            source.transferTo(target);
        }
    }

    /** Writes what is not read yet to a new file, or over an old one, and closes the body. */
    public void writeTo(Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            writeTo(target);
        }
    }

    /** Gives up what is not read yet. */
    @Override
    public void close() throws IOException {
        stream().close();
    }
}
