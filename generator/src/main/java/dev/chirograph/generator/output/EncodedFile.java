package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * A file as it will be written.
 *
 * @param path place below the output folder, with {@code /} between its parts
 * @param content its bytes
 * @param checksum of the bytes, as the {@link Manifest} has it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, nor changed
record EncodedFile(String path, byte[] content, String checksum) {

    /** Returns a text as UTF-8, or null when it holds half a surrogate pair, which UTF-8 cannot express. */
    static @Nullable EncodedFile of(String path, String text) {
        byte[] content = text.getBytes(UTF_8);
        // What cannot be expressed became a question mark. To compare the whole is faster than an encoder that reports,
        // and a byte for each char can only be ASCII, which the simplest decoder reads.
        String decoded = new String(content, content.length == text.length() ? ISO_8859_1 : UTF_8);
        return decoded.equals(text) ? new EncodedFile(path, content, Manifest.checksum(content)) : null;
    }
}
