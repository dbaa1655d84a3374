package dev.chirograph.client.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type (RFC 9110, 8.3.1).
 *
 * @param type such as {@code application}, in small letters
 * @param subtype such as {@code problem+json}, in small letters
 * @param parameters what follows, as it came
 */
record MediaType(String type, String subtype, String parameters) {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:+-]+)");

    /** Reads a media type; anything unreadable is {@code application/octet-stream}. */
    static MediaType parse(String text) {
        int end = text.indexOf(';');
        String name = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        int slash = name.indexOf('/');
        if (slash <= 0 || slash == name.length() - 1) {
            return new MediaType("application", "octet-stream", "");
        }
        return new MediaType(name.substring(0, slash), name.substring(slash + 1), end < 0 ? "" : text.substring(end));
    }

    boolean isJson() {
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    boolean isXml() {
        return subtype.equals("xml") || subtype.endsWith("+xml");
    }

    /** Returns whether this type, which may hold wildcards, includes another. */
    boolean includes(MediaType other) {
        return (type.equals("*") || type.equals(other.type)) && (subtype.equals("*") || subtype.equals(other.subtype));
    }

    /** Returns whether there is a parameter {@code charset}. */
    boolean namesCharset() {
        return CHARSET.matcher(parameters).find();
    }

    /** Returns the charset; UTF-8 where none or an unknown one is named. */
    Charset charset() {
        Matcher matcher = CHARSET.matcher(parameters);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
