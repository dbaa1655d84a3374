package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.document.JsonPath;
import dev.chirograph.spec.document.JsonPathException;
import java.util.List;
import java.util.regex.Pattern;

/** Something that must hold after a step (Arazzo 1.0, Criterion Object). Immutable and thread-safe. */
public sealed interface Criterion {

    /** Returns the condition as it is written. */
    String condition();

    /** Returns where it stands. */
    String pointer();

    /** Returns whether it holds; not when an expression in it has no value. */
    boolean holds(Scope scope);

    /** Returns the expressions in it. */
    List<RuntimeExpression> expressions();

    /**
     * A comparison of values.
     *
     * @param comparison the condition, read
     */
    record Simple(String condition, SimpleCondition comparison, String pointer) implements Criterion {
        @Override
        public boolean holds(Scope scope) {
            return comparison.holds(scope);
        }

        @Override
        public List<RuntimeExpression> expressions() {
            return comparison.expressions();
        }
    }

    /**
     * A pattern that occurs in the text of the context.
     *
     * @param context what is looked at
     * @param pattern the condition, read
     */
    record Regex(String condition, RuntimeExpression context, Pattern pattern, String pointer) implements Criterion {
        private static final int MOST_STEPS = 10_000_000;

        @Override
        public boolean holds(Scope scope) {
            JsonNode value = scope.value(context);
            if (value == null) {
                return false;
            }
            try {
                String text = value.isValueNode() ? value.asText() : value.toString();
                return pattern.matcher(new CountedText(text, MOST_STEPS)).find();
            } catch (CountedText.TooManyStepsException | StackOverflowError e) {
                return false;
            }
        }

        @Override
        public List<RuntimeExpression> expressions() {
            return List.of(context);
        }
    }

    /**
     * A query that names something in the context.
     *
     * @param context what is looked at
     * @param query the condition, read
     */
    record Query(String condition, RuntimeExpression context, JsonPath query, String pointer) implements Criterion {
        @Override
        public boolean holds(Scope scope) {
            JsonNode value = scope.value(context);
            try {
                return value != null && !query.select(value).isEmpty();
            } catch (JsonPathException e) {
                return false;
            }
        }

        @Override
        public List<RuntimeExpression> expressions() {
            return List.of(context);
        }
    }
}
