package dev.chirograph.generator.emit;

import dev.chirograph.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

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
        if (text.length() <= MOST_BYTES_OF_LITERAL / 3) {
            return List.of(text);
        }
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
        appendRuns(literal, text, point -> appendLiteral(literal, point));
        return literal.append('"').toString();
    }

    private static void appendLiteral(StringBuilder literal, int point) {
        switch (point) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (printable(point)) {
                    literal.appendCodePoint(point);
                } else {
                    for (char unit : Character.toChars(point)) {
                        literal.append(String.format("\\u%04x", (int) unit));
                    }
                }
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
        appendHtml(html, text);
        return html.toString();
    }

    /**
     * Appends text as HTML of a Javadoc comment; line ends become spaces. What was appended before is looked at, since two
     * harmless pieces can make a comment end or a tag together.
     */
    static void appendHtml(StringBuilder html, String text) {
        appendRuns(html, text, point -> appendHtml(html, point));
    }

    /** Appends what is plain as it is, in runs, since it is most of any text; the rest as {@code special} does it. */
    private static void appendRuns(StringBuilder target, String text, IntConsumer special) {
        int index = 0;
        while (index < text.length()) {
            int end = endOfPlain(text, index);
            // Part of a string is appended sign by sign, a whole one at once.
            target.append(text.substring(index, end));
            index = end;
            if (index < text.length()) {
                int point = text.codePointAt(index);
                special.accept(point);
                index += Character.charCount(point);
            }
        }
    }

    private static int endOfPlain(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character means nothing in a literal nor in a comment, whatever stands before it. */
    private static boolean isPlain(char sign) {
        return sign >= ' '
                && sign < 0x7f
                && sign != '"'
                && sign != '\\'
                && sign != '&'
                && sign != '<'
                && sign != '>'
                && sign != '@'
                && sign != '/';
    }

    private static void appendHtml(StringBuilder html, int point) {
        char previous = html.isEmpty() ? ' ' : html.charAt(html.length() - 1);
        switch (point) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '@' -> html.append(isWord(previous) ? "@" : "&#64;");
            case '\\' -> html.append("&#92;");
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

    /** Whether an at sign after this character can begin no tag of Javadoc, wherever a line may be broken. */
    private static boolean isWord(char sign) {
        return (sign >= '0' && sign <= '9')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= 'a' && sign <= 'z')
                || sign == '.'
                || sign == '_';
    }

    /** Returns the text as code in a Javadoc comment; blank text in quotes. */
    static String code(String wire) {
        String text = wire.isBlank() ? "\"" + wire + "\"" : wire;
        return isLiteral(text) ? "{@code " + text.strip() + "}" : "<code>" + html(text) + "</code>";
    }

    /** Whether an inline tag of Javadoc can hold this text as it is. */
    static boolean isLiteral(String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            char previous = index == 0 ? ' ' : text.charAt(index - 1);
            if ((sign == '@' && !isWord(previous))
                    || (sign == '/' && previous == '*')
                    || (sign == 'u' && previous == '\\')) {
                return false;
            }
        }
        return !text.isBlank() && balanced(text) && allPrintable(text);
    }

    private static boolean allPrintable(String text) {
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            if (!printable(point)) {
                return false;
            }
            index += Character.charCount(point);
        }
        return true;
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (int index = 0; index < text.length() && depth >= 0; index++) {
            depth += text.charAt(index) == '{' ? 1 : text.charAt(index) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /**
     * Characters that are not assigned yet count as printable: which they are depends on the version of Java. The marks
     * that became known between Java 17 and 25 are named.
     */
    private static boolean printable(int point) {
        if (point < 0x7f) {
            return point >= 0x20;
        }
        if (point == 0x890 || point == 0x891 || (point >= 0x13439 && point <= 0x1343f)) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (point & 0xFFFE) != 0xFFFE;
        };
    }
}
