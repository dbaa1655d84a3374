package dev.chirograph.spec.document;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * Escapes in JSON of half a surrogate pair (RFC 8259, 8.2). No Unicode text can hold what they stand for, and the parser
 * takes one in a key for a syntax error. Not thread-safe.
 */
final class LoneSurrogates {
    private static final char[] REPLACEMENT = {'f', 'f', 'f', 'd'};
    private static final int ESCAPE = 6;

    private final CharBuffer text;
    private final int[] ends;
    private int passed;

    private LoneSurrogates(CharBuffer text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    /** Looks for them in the text of a file. */
    static LoneSurrogates in(CharBuffer text) {
        if (!Scalars.escapesSurrogates(text)) {
            return new LoneSurrogates(text, new int[0]);
        }
        CharBuffer copy = CharBuffer.allocate(text.remaining());
        copy.put(text.duplicate()).flip();
        return new LoneSurrogates(copy, replace(copy.array()));
    }

    /** Puts U+FFFD in their places and returns where they end. */
    private static int[] replace(char[] text) {
        int[] ends = new int[text.length / ESCAPE];
        int found = 0;
        int i = 0;
        while (i < text.length - 1) {
            if (text[i] != '\\') {
                i++;
            } else if (text[i + 1] != 'u') {
                i += 2;
            } else if (surrogate(text, i, 'b')
                    && surrogate(text, i + ESCAPE, 'f')
                    && !surrogate(text, i + ESCAPE, 'b')) {
                i += 2 * ESCAPE;
            } else {
                boolean lone = surrogate(text, i, 'f');
                i = Math.min(i + (lone ? ESCAPE : 2), text.length);
                if (lone) {
                    System.arraycopy(REPLACEMENT, 0, text, i - REPLACEMENT.length, REPLACEMENT.length);
                    ends[found++] = i;
                }
            }
        }
        return Arrays.copyOf(ends, found);
    }

    /** Whether an escape of U+D800 to U+DBFF ({@code b}) or to U+DFFF ({@code f}) stands at a place. */
    private static boolean surrogate(char[] text, int at, char last) {
        return at + ESCAPE <= text.length
                && text[at] == '\\'
                && text[at + 1] == 'u'
                && Character.toLowerCase(text[at + 2]) == 'd'
                && "89abcdef".indexOf(Character.toLowerCase(text[at + 3])) >= 0
                && Character.toLowerCase(text[at + 3]) <= last
                && Character.digit(text[at + 4], 16) >= 0
                && Character.digit(text[at + 5], 16) >= 0;
    }

    /** The text of the file without them, as long as before. */
    CharBuffer text() {
        return text;
    }

    /** Whether there is one in the token that a parser of {@link #text} is at; asked of each token, in their order. */
    boolean in(JsonParser parser) throws IOException {
        if (passed == ends.length) {
            return false;
        }
        parser.getText(); // To its end: strings are read only when they are asked for.
        int before = passed;
        while (passed < ends.length && ends[passed] <= parser.currentLocation().getCharOffset()) {
            passed++;
        }
        return passed > before;
    }
}
