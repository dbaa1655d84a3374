package dev.chirograph.generator.emit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Turns what stands inside a Markdown paragraph into HTML. The parser bounds how deep it is nested. Tags of raw HTML count
 * where they are common and come in pairs; the others are dropped, but for what only looks like a tag, as a place holder.
 */
final class Inlines {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** Tags of raw HTML that are kept where they come in pairs, and what they become. */
    private static final Map<String, String> PAIRED =
            Map.of("b", "b", "strong", "b", "i", "i", "em", "i", "code", "code", "tt", "code", "kbd", "code", "a", "a");

    private final StringBuilder out = new StringBuilder();
    private boolean inLink;
    /** End tags of the elements that are open: none of them may stand in itself. */
    private final Set<String> inside = new HashSet<>();

    private Inlines() {}

    /** Returns what a node holds as HTML in which a space may become a line end, and a line end must stay one. */
    static String html(Node parent) {
        return html(children(parent));
    }

    /** Returns nodes as HTML in which a space may become a line end, and a line end must stay one. */
    static String html(List<Node> nodes) {
        Inlines inlines = new Inlines();
        inlines.all(nodes);
        return inlines.out.toString().strip();
    }

    /** Returns what a node holds as bold HTML; empty when it shows nothing. */
    static String bold(Node parent) {
        Inlines inlines = new Inlines();
        inlines.enclose(inlines.begin("<b>", "</b>"), parent);
        return inlines.out.toString().strip();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private void all(List<Node> nodes) {
        Map<Node, HtmlTag> pairs = pairs(nodes);
        Deque<Open> open = new ArrayDeque<>();
        for (Node node : nodes) {
            HtmlTag tag = pairs.get(node);
            if (tag == null) {
                node(node);
            } else if (tag.closes()) {
                close(open.pop());
            } else {
                open.push(open(tag));
            }
        }
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            SourceText.appendHtml(out, text.getLiteral());
        } else if (node instanceof Code code && !code.getLiteral().isBlank()) {
            out.append(SourceText.code(code.getLiteral()));
        } else if (node instanceof SoftLineBreak) {
            out.append(" ");
        } else if (node instanceof HardLineBreak) {
            out.append("<br>\n");
        } else if (node instanceof Emphasis) {
            enclose(begin("<i>", "</i>"), node);
        } else if (node instanceof StrongEmphasis) {
            enclose(begin("<b>", "</b>"), node);
        } else if (node instanceof Link link) {
            enclose(beginLink(link.getDestination()), node);
        } else if (node instanceof Image) {
            all(children(node));
        } else if (node instanceof HtmlInline html) {
            html(html);
        }
    }

    private void html(HtmlInline html) {
        HtmlTag tag = HtmlTag.parse(html.getLiteral());
        if (tag == null || PAIRED.containsKey(tag.name())) {
            return;
        }
        if (tag.name().equals("br")) {
            out.append("<br>\n");
        } else if (tag.isOfHtml()) {
            out.append(' ');
        } else {
            SourceText.appendHtml(out, tag.source());
        }
    }

    private void enclose(Open open, Node parent) {
        all(children(parent));
        close(open);
    }

    private Open open(HtmlTag tag) {
        String element = PAIRED.getOrDefault(tag.name(), tag.name());
        return element.equals("a") ? beginLink(tag.address()) : begin("<" + element + ">", "</" + element + ">");
    }

    private Open begin(String start, String end) {
        int length = out.length();
        if (!inside.add(end)) {
            return new Open(length, length, "");
        }
        out.append(start);
        return new Open(length, out.length(), end);
    }

    private Open beginLink(@Nullable String address) {
        int length = out.length();
        String allowed = inLink || address == null ? null : allowed(address);
        if (allowed == null) {
            return new Open(length, length, "");
        }
        inLink = true;
        out.append("<a" + Wrapping.FIXED_SPACE + "href=\"");
        SourceText.appendHtml(out, allowed);
        out.append("\">");
        return new Open(length, out.length(), "</a>");
    }

    private void close(Open open) {
        if (open.end().equals("</a>")) {
            inLink = false;
        }
        inside.remove(open.end());
        if (!open.end().isEmpty() && isBlankSince(open.contentStart())) {
            out.setLength(open.start());
        } else {
            out.append(open.end());
        }
    }

    private boolean isBlankSince(int length) {
        for (int i = length; i < out.length(); i++) {
            if (out.charAt(i) > ' ' && !Character.isWhitespace(out.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The start and end tags among these nodes that belong together, properly nested; the others mean nothing. */
    private static Map<Node, HtmlTag> pairs(List<Node> nodes) {
        Map<Node, HtmlTag> pairs = new HashMap<>();
        Deque<Map.Entry<Node, HtmlTag>> open = new ArrayDeque<>();
        Map<String, Integer> openByName = new HashMap<>();
        for (Node node : nodes) {
            HtmlTag tag = node instanceof HtmlInline html ? HtmlTag.parse(html.getLiteral()) : null;
            if (tag == null || !PAIRED.containsKey(tag.name())) {
                continue;
            }
            if (!tag.closes()) {
                open.push(Map.entry(node, tag));
                openByName.merge(tag.name(), 1, Integer::sum);
            } else if (openByName.getOrDefault(tag.name(), 0) > 0) {
                Map.Entry<Node, HtmlTag> start;
                do {
                    start = open.pop();
                    openByName.merge(start.getValue().name(), -1, Integer::sum);
                } while (!start.getValue().name().equals(tag.name()));
                pairs.put(start.getKey(), start.getValue());
                pairs.put(node, tag);
            }
        }
        return pairs;
    }

    /** Returns an address in US-ASCII, as doclint wants it (RFC 3986, 2.5); null when no link may lead there. */
    private static @Nullable String allowed(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && address.indexOf('"') < 0
                    ? uri.toASCIIString()
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /**
     * An element that was begun.
     *
     * @param start length of the text before it
     * @param contentStart length of the text after its start tag
     * @param end its end tag; empty when it is no element in the result
     */
    private record Open(int start, int contentStart, String end) {}
}
