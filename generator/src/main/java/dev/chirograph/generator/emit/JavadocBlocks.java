package dev.chirograph.generator.emit;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Renders the blocks of a parsed text: paragraphs, lists, quotes and code, each as lines of Javadoc. */
final class JavadocBlocks {
    private static final int WIDTH = 110;
    private static final String INDENT = "  ";

    /** Begins a line whose white space counts. It cannot come from a document. */
    private static final char VERBATIM = '\1';

    private final List<String> source;

    JavadocBlocks(String source) {
        this.source = List.of(source.split("\n", -1));
    }

    String render(Node document) {
        return String.join("\n", blocks(document, WIDTH)).replace(String.valueOf(VERBATIM), "");
    }

    private List<String> blocks(Node parent, int width) {
        List<String> lines = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            List<String> block = block(child, width, lines.isEmpty());
            if (!block.isEmpty() && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    private List<String> block(Node node, int width, boolean first) {
        if (node instanceof Paragraph paragraph) {
            return isTable(paragraph) ? code(sourceOf(paragraph)) : paragraph(paragraph, width, first);
        } else if (node instanceof Heading) {
            String title = JavadocInlines.render(JavadocInlines.children(node));
            return title.isBlank() ? List.of() : wrap((first ? "<b>" : "<p><b>") + title.strip() + "</b>", width);
        } else if (node instanceof FencedCodeBlock code) {
            return code(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            return code(code.getLiteral());
        } else if (node instanceof BulletList) {
            return list(node, "ul", width);
        } else if (node instanceof OrderedList) {
            return list(node, "ol", width);
        } else if (node instanceof BlockQuote) {
            return enclosed("blockquote", blocks(node, width - INDENT.length()));
        } else {
            return List.of();
        }
    }

    private List<String> paragraph(Paragraph paragraph, int width, boolean first) {
        List<String> lines = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (HtmlSplitter.Part part : HtmlSplitter.split(paragraph)) {
            String html = JavadocInlines.render(part.nodes());
            if (html.isBlank()) {
                continue;
            }
            if (part.isItem()) {
                items.addAll(wrap("<li>" + html.strip(), width - INDENT.length()));
            } else {
                separate(lines, enclosed("ul", items));
                items.clear();
                String start = first && lines.isEmpty() ? "" : "<p>";
                separate(lines, wrap(start + html.strip(), width));
            }
        }
        separate(lines, enclosed("ul", items));
        return lines;
    }

    private static void separate(List<String> lines, List<String> block) {
        if (!block.isEmpty() && !lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(block);
    }

    private List<String> list(Node list, String tag, int width) {
        List<String> lines = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<String> content = item instanceof ListItem ? blocks(item, width - 2 * INDENT.length()) : List.of();
            for (int i = 0; i < content.size(); i++) {
                String line = content.get(i);
                if (i > 0) {
                    lines.add(indented(line));
                } else if (line.startsWith(String.valueOf(VERBATIM))
                        || line.startsWith("<ul")
                        || line.startsWith("<ol")) {
                    lines.add("<li>");
                    lines.add(indented(line));
                } else {
                    lines.add("<li>" + line);
                }
            }
        }
        return enclosed(tag, lines);
    }

    private static List<String> code(String literal) {
        String code = JavadocText.readable(literal).stripTrailing();
        if (code.isBlank()) {
            return List.of();
        }
        boolean literally = JavadocText.isLiteral(code);
        List<String> lines = new ArrayList<>();
        lines.add(VERBATIM + (literally ? "<pre>{@code" : "<pre>"));
        for (String line : code.split("\n", -1)) {
            JavadocText text = new JavadocText();
            text.text(line);
            lines.add(VERBATIM + (literally ? line : text.toString()).stripTrailing());
        }
        lines.add(VERBATIM + (literally ? "}</pre>" : "</pre>"));
        return lines;
    }

    private static List<String> enclosed(String tag, List<String> content) {
        if (content.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("<" + tag + ">");
        content.forEach(line -> lines.add(indented(line)));
        lines.add("</" + tag + ">");
        return lines;
    }

    private static String indented(String line) {
        return line.isEmpty() || line.charAt(0) == VERBATIM ? line : INDENT + line;
    }

    private static List<String> wrap(String html, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : html.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : part.split(" ", -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        lines.replaceAll(line -> line.replace(JavadocText.FIXED_SPACE, ' '));
        return lines;
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
                && rule.chars().allMatch(c -> " |:-".indexOf(c) >= 0);
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
