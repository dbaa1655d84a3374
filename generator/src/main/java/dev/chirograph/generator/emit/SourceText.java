package dev.chirograph.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The one gate through which text of a document enters Java source.
 *
 * <p>What comes out can neither end the literal or comment in which it stands nor hide what follows: quotes,
 * backslashes, line ends of every kind, unicode escapes, comment ends, tags, markup, bidirectional marks and lone
 * surrogates are all written in another form.
 */
final class SourceText {
    /** A constant of a class file holds 65,535 bytes. */
    private static final int MOST_BYTES_OF_LITERAL = 60_000;

    private SourceText() {}

    /** Returns the text as a string expression. */
    static CodeBlock string(String text) {
        List<String> pieces = pieces(text);
        if (pieces.size() == 1) {
            return CodeBlock.of("$L", quoted(text));
        }
        CodeBlock.Builder joined = CodeBlock.builder().add("$T.join($L", String.class, "\"\"");
        pieces.forEach(piece -> joined.add(",\n$>$>$L$<$<", quoted(piece)));
        return joined.add(")").build();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int index = 0; index < text.length(); index++) {
            bytes += text.charAt(index) < 0x80 && text.charAt(index) != 0 ? 1 : 3;
            if (bytes > MOST_BYTES_OF_LITERAL && !Character.isLowSurrogate(text.charAt(index))) {
                pieces.add(text.substring(start, index));
                start = index;
                bytes = 0;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> appendLiteral(literal, point);
            }
        });
        return literal.append('"').toString();
    }

    private static void appendLiteral(StringBuilder literal, int point) {
        if (printable(point)) {
            literal.appendCodePoint(point);
        } else {
            for (char unit : Character.toChars(point)) {
                literal.append(String.format("\\u%04x", (int) unit));
            }
        }
    }

    /** Returns the text as it may stand in a line comment. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.codePoints().limit(200).forEach(point -> {
            if (point == '\\') {
                comment.append('/');
            } else {
                comment.appendCodePoint(printable(point) ? point : '?');
            }
        });
        return comment.toString();
    }

    /** Returns the text as HTML of a Javadoc comment; line ends become spaces. */
    static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        int previous = 0;
        for (int point : text.codePoints().toArray()) {
            appendHtml(html, previous, point);
            previous = point;
        }
        return html.toString();
    }

    private static void appendHtml(StringBuilder html, int previous, int point) {
        switch (point) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '@' -> html.append("&#64;");
            case '\\' -> html.append("&#92;");
            case '{' -> html.append("&#123;");
            case '}' -> html.append("&#125;");
            case '\n', '\r', '\t' -> html.append(' ');
            case '/' -> html.append(previous == '*' ? "&#47;" : "/");
            default -> {
                if (printable(point)) {
                    html.appendCodePoint(point);
                } else {
                    html.append(String.format("&#92;u%04x", point));
                }
            }
        }
    }

    /** Returns the text as code in a Javadoc comment. */
    static String code(String text) {
        boolean plain = !text.isBlank()
                && !text.contains("*/")
                && text.codePoints().allMatch(point -> printable(point) && point != '@')
                && balanced(text)
                && !text.contains("\\u");
        return plain ? "{@code " + text.strip() + "}" : "<code>" + html(text) + "</code>";
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (int index = 0; index < text.length() && depth >= 0; index++) {
            depth += text.charAt(index) == '{' ? 1 : text.charAt(index) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    private static boolean printable(int point) {
        if (point < 0x7f) {
            return point >= 0x20;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> point != 0x7f && StandardCharsets.UTF_8.newEncoder().canEncode(Character.toString(point));
        };
    }
}
