package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file as it will be written.
 *
 * @param content its bytes
 * @param hash of the bytes, as the {@link Manifest} has it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, nor changed
record EncodedFile(byte[] content, String hash) {

    /** Returns a text as UTF-8, without half surrogate pairs, which it cannot express. */
    static EncodedFile of(String text) {
        byte[] content = text.getBytes(UTF_8);
        return new EncodedFile(content, Manifest.hash(content));
    }
}
