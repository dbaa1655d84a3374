package dev.chirograph.conformance.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Percent-encoding of URLs and forms (RFC 3986, 2.1; WHATWG URL, 5). */
public final class PercentCoding {
    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";

    private PercentCoding() {}

    /**
     * A name and its value, both decoded.
     *
     * @param name the name
     * @param value the value; empty when there was no equals sign
     */
    public record Pair(String name, String value) {}

    /** Encodes everything but unreserved characters. */
    public static String encode(String text) {
        return encode(text, UNRESERVED);
    }

    /** Encodes like {@link #encode(String)} but leaves reserved characters, except those that end a query value. */
    public static String encodeAllowingReserved(String text) {
        return encode(
                text, UNRESERVED + RESERVED.replace("#", "").replace("&", "").replace("+", ""));
    }

    private static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character < 128 && (Character.isLetterOrDigit(character) || kept.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(String.format("%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }

    /** Decodes a path segment; a percent sign that begins no escape stays as it is. */
    public static String decode(String text) {
        return decode(text, false);
    }

    private static String decode(String text, boolean plusIsSpace) {
        if (text.indexOf('%') < 0 && !(plusIsSpace && text.indexOf('+') >= 0)) {
            return text;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
        for (int index = 0; index < octets.length; index++) {
            byte octet = octets[index];
            if (octet == '%' && index + 2 < octets.length) {
                int high = Character.digit(octets[index + 1], 16);
                int low = Character.digit(octets[index + 2], 16);
                if (high >= 0 && low >= 0) {
                    decoded.write(high * 16 + low);
                    index += 2;
                    continue;
                }
            }
            decoded.write(plusIsSpace && octet == '+' ? ' ' : octet);
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /** Reads a query or a form body; the order and repeated names are kept. */
    public static List<Pair> pairs(String text) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                pairs.add(
                        equals < 0
                                ? new Pair(decode(part, true), "")
                                : new Pair(
                                        decode(part.substring(0, equals), true),
                                        decode(part.substring(equals + 1), true)));
            }
        }
        return pairs;
    }
}
