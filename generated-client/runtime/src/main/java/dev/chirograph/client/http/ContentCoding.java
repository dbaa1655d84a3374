package dev.chirograph.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The coding of an answer (RFC 9110, 8.4). A client never asks for one, but some servers and proxies pack their answers
 * all the same; a caller may ask by a header.
 */
final class ContentCoding {
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private ContentCoding() {}

    private interface Unpacking {
        InputStream of(InputStream packed) throws IOException;
    }

    /**
     * Returns an answer unpacked, without the headers that spoke of its packed form.
     *
     * @param maxBytes most bytes of a buffered answer after unpacking
     * @throws IOException when the coding is none that is known, or the bytes are not of it
     */
    static Response undo(Response response, long maxBytes) throws IOException {
        Unpacking unpacking = unpacking(response.headers());
        if (unpacking == null) {
            return response;
        }
        HttpHeaders headers =
                HeaderFields.without(HeaderFields.without(response.headers(), "Content-Encoding"), "Content-Length");
        if (response.streamed()) {
            return Response.of(response.status(), headers, new Unpacked(response.stream(), unpacking));
        }
        byte[] packed = response.bytes();
        // An answer to HEAD, or without content, names the coding that its content would have.
        byte[] bytes = packed.length == 0 ? packed : unpack(packed, unpacking, maxBytes);
        return Response.of(response.status(), headers, bytes);
    }

    private static byte[] unpack(byte[] packed, Unpacking unpacking, long maxBytes) throws IOException {
        int most = (int) Math.min(maxBytes, LARGEST_ARRAY - 1);
        try (InputStream stream = unpacking.of(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("the answer is larger than " + maxBytes + " bytes");
            }
            return bytes;
        }
    }

    private static @Nullable Unpacking unpacking(HttpHeaders headers) throws IOException {
        List<String> named = headers.allValues("Content-Encoding");
        String coding = String.join(",", named).strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> null;
            case "gzip", "x-gzip" -> GZIPInputStream::new;
            case "deflate" -> ContentCoding::inflated;
            default -> throw new IOException("the answer has a content coding that was not asked for");
        };
    }

    /** Some servers send the bare data, without the format around it that begins with a method of 8 (RFC 9110, 8.4.1.2). */
    private static InputStream inflated(InputStream packed) throws IOException {
        PushbackInputStream start = new PushbackInputStream(packed);
        int first = start.read();
        if (first >= 0) {
            start.unread(first);
        }
        Inflater inflater = new Inflater((first & 0x0F) != 8);
        return new InflaterInputStream(start, inflater) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }

    /** A stream that is unpacked from its first reading on: opening it sooner would wait for the first bytes. */
    private static final class Unpacked extends InputStream {
        private final InputStream packed;
        private final Unpacking unpacking;
        private @Nullable InputStream unpacked;

        Unpacked(InputStream packed, Unpacking unpacking) {
            this.packed = packed;
            this.unpacking = unpacking;
        }

        private InputStream opened() throws IOException {
            InputStream stream = unpacked;
            if (stream == null) {
                stream = unpacking.of(packed);
                unpacked = stream;
            }
            return stream;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return opened().read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            packed.close();
        }
    }
}
