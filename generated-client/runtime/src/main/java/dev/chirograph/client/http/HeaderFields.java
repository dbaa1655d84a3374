package dev.chirograph.client.http;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Header fields of requests (RFC 9110, 5): checked, so that no value can add a field of its own. */
public final class HeaderFields {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7E\\t]*");

    private HeaderFields() {}

    /** Returns no headers. */
    public static HttpHeaders none() {
        return HttpHeaders.of(Map.of(), (name, value) -> true);
    }

    /**
     * Returns the headers with one value for a name in place of all that it had.
     *
     * @throws IllegalArgumentException when name or value may not stand in a header; the value is not named
     */
    public static HttpHeaders with(HttpHeaders headers, String name, String value) {
        check(name, value);
        Map<String, List<String>> changed = copy(headers);
        changed.put(name, List.of(value.strip()));
        return HttpHeaders.of(changed, (each, text) -> true);
    }

    /** Returns the headers without one. */
    public static HttpHeaders without(HttpHeaders headers, String name) {
        Map<String, List<String>> changed = copy(headers);
        changed.remove(name);
        return HttpHeaders.of(changed, (each, text) -> true);
    }

    private static Map<String, List<String>> copy(HttpHeaders headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers.map());
        return copy;
    }

    /** Returns whether a text is a token (RFC 9110, 5.6.2), as the names of headers and cookies are. */
    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /**
     * Refuses what may not be one cookie (RFC 6265, 4.2.1).
     *
     * @throws IllegalArgumentException when name or value is refused; the value is not named
     */
    public static void checkCookie(String name, String value) {
        check("Cookie", value);
        if (!isToken(name) || value.indexOf(';') >= 0) {
            throw new IllegalArgumentException("not the name of a cookie, or a value with a semicolon");
        }
    }

    /**
     * Refuses what may not stand in a header.
     *
     * @throws IllegalArgumentException when name or value is refused; the value is not named
     */
    public static void check(String name, String value) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("not the name of a header");
        }
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "header " + name + ": the value may hold printable ASCII only, and no line break");
        }
    }
}
