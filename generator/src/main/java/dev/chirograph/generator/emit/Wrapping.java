package dev.chirograph.generator.emit;

/** Breaks the lines of HTML at spaces, but never inside an inline tag, and never so that a line starts with a tag. */
final class Wrapping {
    /** Stands for a space at which no line is broken. It cannot come from a document. */
    static final char FIXED_SPACE = '\0';

    private Wrapping() {}

    static String wrap(String html, int width) {
        return html.length() <= width && isOneLine(html) ? html.replace(FIXED_SPACE, ' ') : inLines(html, width);
    }

    /** Whether a text is as it would be put together again from its words. */
    private static boolean isOneLine(String html) {
        return html.indexOf('\n') < 0 && !html.contains("  ") && !html.startsWith(" ") && !html.endsWith(" ");
    }

    private static String inLines(String html, int width) {
        StringBuilder wrapped = new StringBuilder(html.length() + 16);
        int column = 0;
        int index = 0;
        while (index < html.length()) {
            int end = wordEnd(html, index);
            String word = html.substring(index, end);
            if (column > 0 && column + 1 + word.length() > width && !word.startsWith("@")) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
            index = end;
            while (index < html.length() && (html.charAt(index) == ' ' || html.charAt(index) == '\n')) {
                if (html.charAt(index) == '\n') {
                    wrapped.append('\n');
                    column = 0;
                }
                index++;
            }
        }
        return wrapped.toString().replace(FIXED_SPACE, ' ');
    }

    private static int wordEnd(String html, int start) {
        int depth = 0;
        for (int index = start; index < html.length(); index++) {
            char sign = html.charAt(index);
            if (sign == '{' && (depth > 0 || html.startsWith("{@", index))) {
                depth++;
            } else if (sign == '}' && depth > 0) {
                depth--;
            } else if (sign == '\n' || (sign == ' ' && depth == 0)) {
                return index;
            }
        }
        return html.length();
    }
}
