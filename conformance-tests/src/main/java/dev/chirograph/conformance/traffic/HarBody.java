package dev.chirograph.conformance.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.traffic.HarEntry.Malformed;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * The body of a recorded answer. Browsers record it decoded; some proxies record the compressed bytes.
 *
 * @param bytes decoded; empty when nothing was recorded
 * @param complete whether it was recorded as it came; a body that the exporter left out must not look like an empty one
 */
@SuppressWarnings("ArrayRecordComponent") // Nothing compares bodies.
record HarBody(byte[] bytes, boolean complete) {
    private static final int LARGEST = 64 * 1024 * 1024;

    static HarBody of(JsonNode content, Headers headers) throws Malformed {
        if (!content.path("text").isTextual()) {
            boolean empty = content.isMissingNode() || content.path("size").asLong(0) <= 0;
            return new HarBody(new byte[0], empty);
        }
        String text = content.get("text").textValue();
        if (!"base64".equals(content.path("encoding").asText())) {
            return new HarBody(text.getBytes(charset(headers)), true);
        }
        byte[] bytes = base64(text);
        String coding = headers.first("Content-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .strip();
        boolean gzip = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        if (gzip && coding.contains("gzip")) {
            return new HarBody(unzipped(bytes), true);
        }
        return new HarBody(bytes, true);
    }

    static byte[] base64(String text) throws Malformed {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("a body is said to be base64 and is not");
        }
    }

    /** The text was decoded by the charset of the header, and is judged by the same. */
    private static Charset charset(Headers headers) {
        String name =
                ContentType.parse(headers.first("Content-Type").orElse("")).charset();
        try {
            return name == null || !Charset.forName(name).canEncode() ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static byte[] unzipped(byte[] bytes) throws Malformed {
        try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unzipped = content.readNBytes(LARGEST + 1);
            if (unzipped.length > LARGEST) {
                throw new Malformed("a compressed body is larger than " + LARGEST + " bytes");
            }
            return unzipped;
        } catch (IOException e) {
            throw new Malformed("a compressed body cannot be read");
        }
    }
}
