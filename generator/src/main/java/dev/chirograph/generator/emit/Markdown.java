package dev.chirograph.generator.emit;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Renders the texts of a document as Javadoc: CommonMark becomes HTML that {@code javadoc -Xdoclint} accepts. Whatever the text holds, the result is
 * inert in a Java comment: it cannot end the comment, hold a tag of Javadoc, a Unicode escape, a control or bidirectional character, or HTML of the
 * document's own.
 *
 * <p>Links keep their address only when it is one of http, https or mailto. Headings become bold paragraphs, since the order of real headings is the
 * page's. Tags of raw HTML are understood where they are common ({@code <br>}, {@code <p>}, {@code <li>}, {@code <code>}, {@code <a>}, …), and dropped
 * otherwise. Texts need time in proportion to their length.
 */
final class Markdown {
    private static final int MAX_OPEN_BLOCKS = 16;
    private static final int MAX_INLINE_NESTING = 16;

    /** Without HTML blocks: their tags come as inline nodes, amid text that is parsed as any other. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class,
                    IndentedCodeBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .maxInlineNesting(MAX_INLINE_NESTING)
            .build();

    private Markdown() {}

    /**
     * Renders CommonMark as the body of a Javadoc comment, without comment marks. Its first paragraph stands bare, further ones begin with
     * {@code <p>} after an empty line, as Javadoc is written by hand. Lines are wrapped at about 110 columns and end with LF; there is none at the end.
     *
     * @param markdown any text
     * @return empty when nothing of the text can be shown
     */
    static String toJavadoc(String markdown) {
        String text = JavadocText.readable(markdown);
        return new JavadocBlocks(text).render(PARSER.parse(text));
    }

    /**
     * Renders plain text as one sentence of Javadoc, on one line: white space is collapsed, and a full stop added unless the text ends with a
     * punctuation mark.
     *
     * @param plainText any text; it is not read as Markdown
     * @return empty when nothing of the text can be shown
     */
    static String sentence(String plainText) {
        JavadocText line = new JavadocText();
        line.text(JavadocText.readable(plainText).replaceAll("\\s+", " ").strip());
        String sentence = line.toString();
        boolean open = !sentence.isEmpty()
                && ".!?:;,…。！？"
                                .indexOf(plainText
                                        .strip()
                                        .charAt(plainText.strip().length() - 1))
                        < 0;
        return open ? sentence + "." : sentence;
    }
}
