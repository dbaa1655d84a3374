package dev.chirograph.generator.emit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns what stands inside a Markdown paragraph into HTML. */
final class Inlines {
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[^<>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Set<String> TAGS_OF_HTML = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "center",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "s",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul",
            "var");

    private Inlines() {}

    static String html(Node parent) {
        StringBuilder html = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            append(node, html);
        }
        return html.toString();
    }

    private static void append(Node node, StringBuilder html) {
        if (node instanceof Text text) {
            html.append(SourceText.html(text.getLiteral()));
        } else if (node instanceof Code code) {
            html.append(SourceText.code(code.getLiteral()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            html.append(' ');
        } else if (node instanceof Emphasis) {
            enclose("i", html(node), html);
        } else if (node instanceof StrongEmphasis) {
            enclose("b", html(node), html);
        } else if (node instanceof Link link) {
            link(link, html);
        } else if (node instanceof HtmlInline tag) {
            html.append(withoutTags(tag.getLiteral()));
        } else {
            html.append(html(node));
        }
    }

    private static void enclose(String tag, String content, StringBuilder html) {
        if (content.isBlank()) {
            html.append(content);
        } else {
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(content)
                    .append("</")
                    .append(tag)
                    .append('>');
        }
    }

    private static void link(Link link, StringBuilder html) {
        String destination = link.getDestination();
        boolean web = destination.matches("https?://[!-~&&[^\"'<>\\\\{}@*]]+");
        String content = html(link);
        if (web && !content.isBlank()) {
            html.append("<a href=\"")
                    .append(SourceText.html(destination))
                    .append("\">")
                    .append(content)
                    .append("</a>");
        } else {
            html.append(content);
        }
    }

    /** Returns text in which tags of HTML are dropped; what only looks like a tag, such as a place holder, stays. */
    static String withoutTags(String html) {
        Matcher tags = TAG.matcher(html);
        StringBuilder text = new StringBuilder();
        int end = 0;
        while (tags.find()) {
            text.append(html, end, tags.start());
            String name = tags.group(1);
            if (name != null && !TAGS_OF_HTML.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                text.append(tags.group());
            } else if (name == null || !name.equalsIgnoreCase("code")) {
                text.append(' ');
            }
            end = tags.end();
        }
        text.append(html.substring(end));
        return SourceText.html(unescaped(text.toString().replaceAll(" {2,}", " ")));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
