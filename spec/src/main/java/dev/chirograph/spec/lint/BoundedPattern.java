package dev.chirograph.spec.lint;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of a document that gives up after a bounded number of steps: hostile patterns take exponential
 * time. What cannot be decided counts as a match.
 */
final class BoundedPattern implements RegularExpression {
    private static final int MOST_STEPS = 1_000_000;

    private final @Nullable Pattern pattern;

    BoundedPattern(String regex) {
        this.pattern = compile(regex);
    }

    private static @Nullable Pattern compile(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            // ECMA-262 knows forms that Java does not.
            return null;
        }
    }

    @Override
    public boolean matches(String value) {
        Pattern compiled = pattern;
        if (compiled == null) {
            return true;
        }
        try {
            return compiled.matcher(new CountedText(value)).find();
        } catch (TooManyStepsException | StackOverflowError e) {
            return true;
        }
    }

    private static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int steps;

        private CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
