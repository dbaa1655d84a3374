package dev.chirograph.generator.emit;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag of raw HTML.
 *
 * @param name its name in lower case
 * @param closes whether it is an end tag
 * @param source the whole tag
 */
record HtmlTag(String name, boolean closes, String source) {
    private static final Set<String> NAMES_OF_HTML = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "b",
            "blockquote",
            "br",
            "button",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "picture",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "section",
            "small",
            "source",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "video");

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

    /** Whether HTML knows a tag of this name; others may be place holders, as in {@code /users/<name>}. */
    boolean isOfHtml() {
        return NAMES_OF_HTML.contains(name);
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
