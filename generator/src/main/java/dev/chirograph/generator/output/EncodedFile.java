package dev.chirograph.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * A file as it will be written.
 *
 * @param content its bytes
 * @param checksum of the bytes, as the {@link Manifest} has it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, nor changed
record EncodedFile(byte[] content, String checksum) {

    /**
     * Returns a text as UTF-8.
     *
     * @throws CharacterCodingException when it holds half a surrogate pair, which UTF-8 cannot express
     */
    static EncodedFile of(String text) throws CharacterCodingException {
        // An array of characters, since the encoder is several times slower with a string.
        ByteBuffer encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text.toCharArray()));
        byte[] content = new byte[encoded.remaining()];
        encoded.get(content);
        return new EncodedFile(content, Manifest.checksum(content));
    }
}
