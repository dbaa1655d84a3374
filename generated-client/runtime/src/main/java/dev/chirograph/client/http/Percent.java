package dev.chirograph.client.http;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, 2.1) of UTF-8. */
final class Percent {
    private static final String UNRESERVED = "-._~";
    // Reserved characters that a query may hold without ending it or starting another parameter.
    private static final String RESERVED = ":/?@!$'()*,;=";
    private static final String FORM = "*-._";
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Percent() {}

    /** Encodes all but unreserved characters. */
    static String encode(String text) {
        return encode(text, UNRESERVED, false);
    }

    /**
     * Encodes for {@code allowReserved}: reserved characters and percent-encoded bytes stay, but for those that a query
     * may not hold or that would end the value ({@code # [ ] & +}).
     */
    static String encodeReserved(String text) {
        return encode(text, UNRESERVED + RESERVED, true);
    }

    /** Encodes one of several items that commas separate, else as {@link #encodeReserved}. */
    static String encodeReservedItem(String text) {
        return encodeReserved(text).replace(",", "%2C");
    }

    /** Encodes what is no name of a cookie (RFC 6265, 4.1.1), all but unreserved characters of it. */
    static String encodeCookieName(String text) {
        return HeaderFields.isToken(text) ? text : encode(text);
    }

    /** Encodes for {@code application/x-www-form-urlencoded} (WHATWG URL, 5.2). */
    static String encodeForm(String text) {
        return encode(text, FORM, false).replace("%20", "+");
    }

    private static String encode(String text, String safe, boolean keepTriplets) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int index = 0; index < bytes.length; index++) {
            char character = (char) (bytes[index] & 0xFF);
            if (isAlphanumeric(character)
                    || safe.indexOf(character) >= 0
                    || (keepTriplets && character == '%' && isTriplet(bytes, index))) {
                encoded.append(character);
            } else {
                encoded.append('%').append(DIGITS[character >> 4]).append(DIGITS[character & 15]);
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private static boolean isTriplet(byte[] bytes, int index) {
        return index + 2 < bytes.length && isHex(bytes[index + 1]) && isHex(bytes[index + 2]);
    }

    private static boolean isHex(byte digit) {
        return Character.digit((char) digit, 16) >= 0;
    }
}
