package dev.chirograph.generator.emit;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns Markdown (CommonMark) into HTML that Javadoc accepts: few tags, each closed, everything else escaped. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final String SIGNIFICANT = "*_`[]<&\\#>~\n\r\t|";
    /** What no reader of a comment reads to the end. */
    private static final int LONGEST = 8_000;

    private Markdown() {}

    /**
     * A piece of a comment.
     *
     * @param html as it may stand there
     * @param paragraph whether it is running text, to be wrapped
     */
    record Block(String html, boolean paragraph) {}

    /** Returns the blocks of a text; none for null or blank. The last sentence of a paragraph gets its stop. */
    static List<Block> blocks(@Nullable String markdown) {
        if (markdown == null || markdown.isBlank()) {
            return List.of();
        }
        String text = markdown.strip();
        if (plain(text)) {
            return List.of(new Block(stopped(SourceText.html(text)), true));
        }
        if (text.length() > LONGEST) {
            text = text.substring(0, text.offsetByCodePoints(LONGEST - 1, 0)) + " …";
        }
        List<Block> blocks = new ArrayList<>();
        append(PARSER.parse(text), blocks);
        return blocks;
    }

    private static boolean plain(String text) {
        char first = text.charAt(0);
        return text.length() <= LONGEST
                && text.chars().noneMatch(sign -> SIGNIFICANT.indexOf(sign) >= 0)
                && first != '-'
                && first != '+'
                && first != '='
                && !Character.isDigit(first);
    }

    /** Returns a sentence in which only code is marked, between backquotes. */
    static String inline(String text) {
        StringBuilder html = new StringBuilder();
        String[] parts = text.split("`", -1);
        for (int index = 0; index < parts.length; index++) {
            html.append(index % 2 == 1 ? SourceText.code(parts[index]) : SourceText.html(parts[index]));
        }
        return html.toString();
    }

    private static void append(Node parent, List<Block> blocks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                paragraph(stopped(Inlines.html(node)), blocks);
            } else if (node instanceof Heading) {
                paragraph(bold(Inlines.html(node)), blocks);
            } else if (node instanceof FencedCodeBlock code) {
                blocks.add(preformatted(code.getLiteral()));
            } else if (node instanceof IndentedCodeBlock code) {
                blocks.add(preformatted(code.getLiteral()));
            } else if (node instanceof HtmlBlock html) {
                paragraph(stopped(Inlines.withoutTags(html.getLiteral())), blocks);
            } else if (node instanceof BulletList || node instanceof OrderedList) {
                blocks.add(new Block(list(node), false));
            } else if (!(node instanceof ThematicBreak) && !(node instanceof LinkReferenceDefinition)) {
                append(node, blocks);
            }
        }
    }

    private static void paragraph(String html, List<Block> blocks) {
        if (!html.isBlank()) {
            blocks.add(new Block(html.strip(), true));
        }
    }

    private static String bold(String html) {
        return html.isBlank() ? "" : "<b>" + html + "</b>";
    }

    private static String list(Node list) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        StringBuilder html = new StringBuilder("<").append(tag).append(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> blocks = new ArrayList<>();
            append(item, blocks);
            html.append("<li>");
            for (int index = 0; index < blocks.size(); index++) {
                Block block = blocks.get(index);
                html.append(index == 0 ? "" : block.paragraph() ? "\n<p>" : "\n");
                html.append(block.paragraph() ? Wrapping.wrap(block.html(), 105) : block.html());
            }
            html.append("</li>\n");
        }
        return html.append("</").append(tag).append('>').toString();
    }

    private static Block preformatted(String code) {
        StringBuilder html = new StringBuilder("<pre>\n");
        code.lines()
                .limit(60)
                .forEach(line ->
                        html.append(SourceText.html(line.stripTrailing())).append('\n'));
        return new Block(html.append("</pre>").toString(), false);
    }

    private static String stopped(String html) {
        String stripped = html.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        char last = stripped.charAt(stripped.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')' || last == '}' ? stripped + "." : stripped;
    }
}
