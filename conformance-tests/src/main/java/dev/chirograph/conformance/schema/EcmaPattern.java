package dev.chirograph.conformance.schema;

import dev.chirograph.spec.scenario.CountedText;
import dev.chirograph.spec.scenario.CountedText.TooManyStepsException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of JSON Schema (ECMA-262) for Java, which takes {@code [} and {@code &&} inside a character class for
 * classes within the class. Immutable and thread-safe.
 */
final class EcmaPattern {
    private static final long MOST_STEPS = 100_000;
    private static final long STEPS_OF_A_CHARACTER = 100;

    private final Pattern pattern;

    private EcmaPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Returns the expression; empty when Java cannot read it, so that it can neither be kept nor broken. */
    static Optional<EcmaPattern> compile(String expression) {
        try {
            return Optional.of(new EcmaPattern(Pattern.compile(forJava(expression))));
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether a text keeps the expression. Some expressions take exponential time: what is not decided within a
     * bounded number of steps is kept.
     */
    boolean keptBy(String text) {
        try {
            return pattern.matcher(new CountedText(text, MOST_STEPS + STEPS_OF_A_CHARACTER * text.length()))
                    .find();
        } catch (TooManyStepsException | StackOverflowError e) {
            return true;
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
