package dev.chirograph.generator.emit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag of raw HTML.
 *
 * @param name its name in lower case
 * @param closes whether it is an end tag
 * @param source the whole tag
 */
record HtmlTag(String name, boolean closes, String source) {
    /** Reads a tag; null for comments, processing instructions and the like. */
    static @Nullable HtmlTag parse(String source) {
        boolean closes = source.startsWith("</");
        int start = closes ? 2 : 1;
        int end = start;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return end == start ? null : new HtmlTag(source.substring(start, end).toLowerCase(Locale.ROOT), closes, source);
    }

    /** The value of the attribute {@code href}, or null. */
    @Nullable
    String address() {
        int name = source.toLowerCase(Locale.ROOT).indexOf("href=");
        if (name < 0 || name + 6 >= source.length()) {
            return null;
        }
        int start = name + 5;
        char quote = source.charAt(start);
        if (quote != '"' && quote != '\'') {
            return null;
        }
        int end = source.indexOf(quote, start + 1);
        return end < 0 ? null : source.substring(start + 1, end).strip().replace("&amp;", "&");
    }
}
