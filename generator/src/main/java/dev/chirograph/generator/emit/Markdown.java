package dev.chirograph.generator.emit;

import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns Markdown (CommonMark) into HTML that Javadoc accepts: few tags, each closed, everything else escaped. */
final class Markdown {
    private static final int MOST_OPEN_BLOCKS = 16;
    private static final int DEEPEST_INLINE = 16;

    /**
     * Without HTML blocks: their tags come as inline nodes, amid text that is parsed as any other. In the parser's own
     * order, on which it depends.
     */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(new LinkedHashSet<>(List.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class,
                    ListBlock.class,
                    IndentedCodeBlock.class)))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .maxInlineNesting(DEEPEST_INLINE)
            .build();

    /** Whether a sign of ASCII may mean something, by its number. */
    private static final boolean[] SIGNIFICANT = new boolean[128];

    static {
        "*_`[]<&\\#>~\n\r\t|".chars().forEach(sign -> SIGNIFICANT[sign] = true);
    }

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
        return new MarkdownBlocks(text).of(PARSER.parse(text));
    }

    private static boolean plain(String text) {
        char first = text.charAt(0);
        return text.length() <= LONGEST
                && hasNothingSignificant(text)
                && first != '-'
                && first != '+'
                && first != '='
                && !Character.isDigit(first);
    }

    private static boolean hasNothingSignificant(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign < SIGNIFICANT.length && SIGNIFICANT[sign]) {
                return false;
            }
        }
        return true;
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

    /** Gives a paragraph its stop. */
    static String stopped(String html) {
        String stripped = html.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        char last = stripped.charAt(stripped.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')' || last == '}' ? stripped + "." : stripped;
    }
}
