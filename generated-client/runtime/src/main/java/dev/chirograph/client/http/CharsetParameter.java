package dev.chirograph.client.http;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

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

    /** Returns JSON, which is UTF-8, in the charset of its media type. */
    static byte[] json(String mediaType, byte[] json) {
        return escaped(mediaType, json, unit -> String.format("\\u%04X", unit), false);
    }

    /** Returns XML, which is UTF-8, so that whoever reads it in the charset of its media type reads the same. */
    static byte[] xml(String mediaType, byte[] xml) {
        return escaped(mediaType, xml, character -> "&#" + character + ";", true);
    }

    /** What all charsets share is sent as it is, and all else escaped. */
    private static byte[] escaped(String mediaType, byte[] utf8, IntFunction<String> escape, boolean wholeCharacters) {
        Charset charset = MediaType.parse(mediaType).charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8;
        }
        String text = new String(utf8, StandardCharsets.UTF_8);
        StringBuilder ascii = new StringBuilder(text.length());
        (wholeCharacters ? text.codePoints() : text.chars())
                .forEach(each -> ascii.append(each < 0x80 ? Character.toString(each) : escape.apply(each)));
        return ascii.toString().getBytes(charset);
    }
}
