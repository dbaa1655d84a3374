package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The parameter {@code charset} of a media type (RFC 9110, 8.3.2), as bodies obey it. */
final class CharsetParameter {
    private CharsetParameter() {}

    /** Returns a media type that names its charset: its own, else UTF-8. */
    static String of(String mediaType) {
        return MediaType.parse(mediaType).namesCharset() ? mediaType : mediaType + "; charset=utf-8";
    }

    /**
     * Returns text in the charset of its media type.
     *
     * @throws IllegalArgumentException when the charset lacks a character of the text
     */
    static byte[] text(String mediaType, String text) {
        Charset charset = MediaType.parse(mediaType).charset();
        try {
            if (!charset.equals(StandardCharsets.UTF_8)) {
                charset.newEncoder().encode(CharBuffer.wrap(text));
            }
        } catch (CharacterCodingException missing) {
            throw new IllegalArgumentException("the text has characters that " + charset + " lacks", missing);
        }
        return text.getBytes(charset);
    }

    /** Returns JSON in the charset of its media type; what only UTF-8 is sure to have is escaped. */
    static byte[] json(String mediaType, JsonNode json) {
        Charset charset = MediaType.parse(mediaType).charset();
        return charset.equals(StandardCharsets.UTF_8)
                ? Json.write(json)
                : Json.writeAscii(json).getBytes(charset);
    }

    /** Returns XML, which is UTF-8, so that whoever reads it in the charset of its media type reads the same. */
    static byte[] xml(String mediaType, byte[] xml) {
        Charset charset = MediaType.parse(mediaType).charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return xml;
        }
        StringBuilder ascii = new StringBuilder(xml.length);
        new String(xml, StandardCharsets.UTF_8)
                .codePoints()
                .forEach(each -> ascii.append(each < 0x80 ? Character.toString(each) : "&#" + each + ";"));
        return ascii.toString().getBytes(charset);
    }
}
