package dev.chirograph.generator.emit;

/**
 * Text of a Javadoc comment under construction. Everything that a document says goes through {@link #text}, {@link #code} or {@link #attribute}, which
 * take its meaning away; {@link #markup} is for our own tags.
 */
final class JavadocText {
    /** Stands for a space at which no line is broken. It cannot come from a document. */
    static final char FIXED_SPACE = '\0';

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    /** Tags and entities of our own. */
    void markup(String html) {
        out.append(html);
    }

    /** Plain text; line ends are white space. */
    void text(String text) {
        readable(text).chars().forEach(c -> escape((char) c));
    }

    /** A piece of code within a line: as an inline tag when that can hold it, else as an element with escapes. */
    void code(String code) {
        String readable = readable(code).replaceAll("\\s+", " ").strip();
        if (readable.isEmpty()) {
            return;
        }
        if (isLiteral(readable)) {
            out.append("{@code").append(FIXED_SPACE).append(readable).append('}');
        } else {
            out.append("<code>");
            text(readable);
            out.append("</code>");
        }
    }

    /** The value of an attribute, between its quotes. */
    void attribute(String value) {
        text(value.replace("\"", "%22"));
    }

    int length() {
        return out.length();
    }

    /** Tells whether what was added after the text had this length shows nothing. */
    boolean isBlankSince(int length) {
        for (int i = length; i < out.length(); i++) {
            if (out.charAt(i) > ' ' && !Character.isWhitespace(out.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Takes back what was added after the text had this length. */
    void takeBack(int length) {
        out.setLength(length);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /**
     * The same text without what cannot be shown: control characters and marks that turn the direction of writing disappear, separators of lines and
     * paragraphs become line ends, tabs become spaces, and halves of surrogate pairs become the replacement character.
     */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                readable.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                readable.append(REPLACEMENT);
            } else if (c == '\t') {
                readable.append("    ");
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    readable.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                readable.append('\n');
            } else if (c == '\n' || !isHidden(c)) {
                readable.append(c);
            }
        }
        return readable.toString();
    }

    private static boolean isHidden(char c) {
        return Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || (c >= '\uFFF9' && c <= '\uFFFB')
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    /** Tells whether an inline tag of Javadoc can hold this code. */
    static boolean isLiteral(String code) {
        int depth = 0;
        for (int i = 0; i < code.length() && depth >= 0; i++) {
            char c = code.charAt(i);
            char before = i == 0 ? ' ' : code.charAt(i - 1);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if ((c == '/' && before == '*') || (c == 'u' && before == '\\') || (c == '@' && !isWord(before))) {
                return false;
            }
        }
        return depth == 0;
    }

    private void escape(char c) {
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '\\' -> out.append("&#92;");
            case '/' -> out.append(before == '*' ? "&#47;" : "/");
            case '@' -> out.append(isWord(before) ? "@" : "&#64;");
            default -> out.append(c);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }
}
