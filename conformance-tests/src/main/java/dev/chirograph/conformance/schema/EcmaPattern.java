package dev.chirograph.conformance.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of JSON Schema (ECMA-262) for Java, which takes {@code [} and {@code &&} inside a character class for
 * classes within the class.
 */
final class EcmaPattern {
    private EcmaPattern() {}

    /** Returns the expression; empty when Java cannot read it, so that it can neither be kept nor broken. */
    static Optional<Pattern> compile(String expression) {
        try {
            return Optional.of(Pattern.compile(forJava(expression)));
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static String forJava(String expression) {
        StringBuilder java = new StringBuilder(expression.length());
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char letter = expression.charAt(i);
            if (letter == '\\' && i + 1 < expression.length()) {
                java.append(letter).append(expression.charAt(++i));
                continue;
            }
            if (letter == '$' && !inClass) {
                // Java takes a line break at the end for no part of the line.
                java.append("\\z");
                continue;
            }
            boolean special = letter == '[' || letter == '&';
            java.append(inClass && special ? "\\" : "").append(letter);
            inClass = inClass ? letter != ']' : letter == '[';
        }
        return java.toString();
    }
}
