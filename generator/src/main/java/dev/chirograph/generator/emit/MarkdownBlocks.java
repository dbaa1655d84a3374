package dev.chirograph.generator.emit;

import dev.chirograph.generator.emit.Markdown.Block;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Turns the blocks of a parsed text into those of a comment. The parser bounds how deep they are nested. */
final class MarkdownBlocks {
    private static final int WIDTH = 105;

    private final List<String> source;

    MarkdownBlocks(String source) {
        this.source = source.lines().toList();
    }

    List<Block> of(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            append(node, blocks);
        }
        return blocks;
    }

    private void append(Node node, List<Block> blocks) {
        if (node instanceof Paragraph paragraph) {
            if (isTable(paragraph)) {
                blocks.addAll(Snippet.of(sourceOf(paragraph)));
            } else {
                paragraph(paragraph, blocks);
            }
        } else if (node instanceof Heading) {
            // Not as a heading: the levels of those are the page's.
            paragraph(Inlines.bold(node), blocks);
        } else if (node instanceof FencedCodeBlock code) {
            blocks.addAll(Snippet.of(code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.addAll(Snippet.of(code.getLiteral()));
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            List<String> items = new ArrayList<>();
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                items.add(content(of(item)));
            }
            list(node instanceof OrderedList ? "ol" : "ul", items, blocks);
        } else if (node instanceof BlockQuote) {
            String content = content(of(node));
            if (!content.isEmpty()) {
                blocks.add(new Block("<blockquote>\n" + content + "\n</blockquote>", false));
            }
        }
    }

    private static void paragraph(Paragraph paragraph, List<Block> blocks) {
        List<String> items = new ArrayList<>();
        for (HtmlSplitter.Part part : HtmlSplitter.split(paragraph)) {
            String html = Markdown.stopped(Inlines.html(part.nodes()));
            if (html.isBlank()) {
                continue;
            }
            if (part.isItem()) {
                items.add(Wrapping.wrap(html, WIDTH));
            } else {
                list("ul", items, blocks);
                items.clear();
                paragraph(html, blocks);
            }
        }
        list("ul", items, blocks);
    }

    private static void paragraph(String html, List<Block> blocks) {
        if (!html.isBlank()) {
            blocks.add(new Block(html, true));
        }
    }

    private static void list(String tag, List<String> items, List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        for (String item : items) {
            if (!item.isEmpty()) {
                html.append("<li>").append(item).append("</li>\n");
            }
        }
        if (!html.isEmpty()) {
            blocks.add(new Block("<" + tag + ">\n" + html + "</" + tag + ">", false));
        }
    }

    /** What stands inside a list item or a quote. */
    private static String content(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            boolean first = html.isEmpty();
            if (block.paragraph()) {
                html.append(first ? "" : "\n\n<p>").append(Wrapping.wrap(block.html(), WIDTH));
            } else {
                html.append(first ? "" : "\n").append(block.html());
            }
        }
        return html.toString();
    }

    /** A table of GitHub's dialect is shown as it was written: its columns are mostly aligned. */
    private boolean isTable(Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.size() < 2) {
            return false;
        }
        String rule = line(spans.get(1));
        return line(spans.get(0)).indexOf('|') >= 0
                && rule.indexOf('|') >= 0
                && rule.indexOf('-') >= 0
                && rule.chars().allMatch(sign -> " |:-".indexOf(sign) >= 0);
    }

    private String sourceOf(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.getSourceSpans().forEach(span -> text.append(line(span)).append('\n'));
        return text.toString();
    }

    private String line(SourceSpan span) {
        String line = source.get(span.getLineIndex());
        return line.substring(span.getColumnIndex(), Math.min(line.length(), span.getColumnIndex() + span.getLength()));
    }
}
