package dev.chirograph.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Takes a paragraph apart at tags of raw HTML that begin or end a block, as {@code <p>} and {@code <li>} do. */
final class HtmlSplitter {
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "center",
            "blockquote",
            "pre",
            "details",
            "summary",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "thead",
            "tbody",
            "tr",
            "hr",
            "note",
            "title",
            "fullname",
            "important");

    private HtmlSplitter() {}

    /**
     * A part of a paragraph.
     *
     * @param isItem whether it is an item of a list
     * @param nodes its inline nodes
     */
    record Part(boolean isItem, List<Node> nodes) {}

    static List<Part> split(Paragraph paragraph) {
        List<Part> parts = new ArrayList<>();
        Part part = new Part(false, new ArrayList<>());
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            HtmlTag tag = node instanceof HtmlInline html ? HtmlTag.parse(html.getLiteral()) : null;
            if (tag != null && (ITEMS.contains(tag.name()) || BLOCKS.contains(tag.name()))) {
                // A paragraph in an item goes on with the item.
                boolean inItem = part.isItem() && tag.name().equals("p");
                boolean startsItem = ITEMS.contains(tag.name()) && !tag.closes();
                boolean startsPart = !tag.closes() && !part.nodes().isEmpty();
                if (!inItem || startsPart) {
                    parts.add(part);
                    part = new Part(inItem || startsItem, new ArrayList<>());
                }
            } else {
                part.nodes().add(node);
            }
        }
        parts.add(part);
        return parts;
    }
}
