package dev.chirograph.generator.emit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Whether a sign of ASCII may mean something wherever it stands, by its number. */
    private static final boolean[] SIGNIFICANT = new boolean[128];

    /** What may begin something else than a paragraph. */
    private static final String BEGINNINGS = "#>~-+=";

    static {
        "*_[<&\\\n\r\t".chars().forEach(sign -> SIGNIFICANT[sign] = true);
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
            return List.of(new Block(stopped(inline(text)), true));
        }
        if (text.length() > LONGEST) {
            text = text.substring(0, text.offsetByCodePoints(LONGEST - 1, 0)) + " …";
        }
        return new MarkdownBlocks(text).of(PARSER.parse(text));
    }

    /** Whether a text is one line in which no more is marked than code: most texts are, and parsing takes its time. */
    private static boolean plain(String text) {
        char first = text.charAt(0);
        if (text.length() > LONGEST || BEGINNINGS.indexOf(first) >= 0 || Character.isDigit(first)) {
            return false;
        }
        String[] parts = text.split("`", -1);
        for (int index = 0; index < parts.length; index++) {
            boolean fits = index % 2 == 1
                    ? isCode(parts[index])
                    : hasNothingSignificant(parts[index])
                            && (!parts[index].isEmpty() || index == 0 || index == parts.length - 1);
            if (!fits) {
                return false;
            }
        }
        return parts.length % 2 == 1;
    }

    private static boolean isCode(String text) {
        return !text.isEmpty() && text.equals(text.strip()) && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static boolean hasNothingSignificant(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign < SIGNIFICANT.length && SIGNIFICANT[sign] && !isInName(text, index)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sign is an underscore that ends no emphasis (CommonMark, 6.2): where none ends, none has begun. */
    private static boolean isInName(String text, int index) {
        return text.charAt(index) == '_' && index < text.length() - 1 && isWord(text.charAt(index + 1));
    }

    private static boolean isWord(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    /** Returns Markdown of a link. Without a name it shows the address. */
    static String link(@Nullable String name, String address) {
        return "[" + (name == null || name.isBlank() ? address : name) + "](" + address + ")";
    }

    /** Returns the first paragraph of a text after a separator; empty when it does not begin with one. */
    static String beginning(String separator, @Nullable String markdown) {
        return blocks(markdown).stream()
                .limit(1)
                .filter(Block::paragraph)
                .map(block -> separator + block.html())
                .collect(Collectors.joining());
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
