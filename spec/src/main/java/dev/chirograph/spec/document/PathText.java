package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.Quoted;
import org.jspecify.annotations.Nullable;

/** The characters of a JSONPath query, read from left to right. Not thread-safe. */
final class PathText {
    private final String text;
    private int at;

    PathText(String text) {
        this.text = text;
    }

    boolean ended() {
        return at == text.length();
    }

    /** Returns the number of the next character, from 1. */
    int position() {
        return at + 1;
    }

    void skipBlanks() {
        while (!ended() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    boolean accept(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    void expect(String expected) throws JsonPathException {
        if (!accept(expected)) {
            throw new JsonPathException("expected " + expected, position());
        }
    }

    JsonPathException unexpected() {
        return ended()
                ? new JsonPathException("the query ends too early", position())
                : new JsonPathException("unexpected " + Quoted.of(text.substring(at, at + 1)), position());
    }

    boolean atQuote() {
        return !ended() && (text.charAt(at) == '\'' || text.charAt(at) == '"');
    }

    /** Reads the name of a member after a dot. */
    String name() throws JsonPathException {
        int start = at;
        while (!ended() && nameCharacter(text.charAt(at))) {
            at++;
        }
        if (start == at || Character.isDigit(text.charAt(start))) {
            at = start;
            throw unexpected();
        }
        return text.substring(start, at);
    }

    /** Hyphens are not of the standard, but header names are full of them and nothing else can be meant. */
    private static boolean nameCharacter(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-' || character >= 0x80;
    }

    @Nullable
    Integer integer() throws JsonPathException {
        int start = at;
        at += !ended() && text.charAt(at) == '-' ? 1 : 0;
        while (!ended() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            return null;
        }
        try {
            return Integer.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw new JsonPathException("not a number that fits", start + 1);
        }
    }

    /** Reads the characters of a number literal; empty when none follows. */
    String number() {
        int start = at;
        while (!ended() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Reads a literal between single or double quotes. */
    String quoted() throws JsonPathException {
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (!ended() && text.charAt(at) != quote) {
            char character = text.charAt(at++);
            value.append(character == '\\' ? escaped() : character);
        }
        if (ended()) {
            throw unexpected();
        }
        at++;
        return value.toString();
    }

    private char escaped() throws JsonPathException {
        if (ended()) {
            throw unexpected();
        }
        char character = text.charAt(at++);
        return switch (character) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> character;
        };
    }

    private char unicode() throws JsonPathException {
        if (at + 4 > text.length()) {
            throw unexpected();
        }
        try {
            char character = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return character;
        } catch (NumberFormatException e) {
            throw unexpected();
        }
    }
}
