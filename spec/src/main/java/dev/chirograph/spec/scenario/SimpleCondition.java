package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition of type {@code simple} (Arazzo 1.0, Criterion Object): comparisons of runtime expressions with literals and
 * with each other, joined by {@code &&}, {@code ||}, {@code !} and parentheses. Texts are compared without regard to case,
 * as Arazzo asks. Immutable.
 */
public final class SimpleCondition {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\|\\||&&|==|!=|<=|>=|[<>!()])|('(?:[^']|'')*')"
            + "|(-?[0-9]{1,20}(?:\\.[0-9]{1,20})?)|(\\$[^\\s=!<>&|()]+)|(true|false|null))");
    private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">");
    private static final int DEEPEST = 50;

    private final Term root;
    private final List<RuntimeExpression> expressions;
    private final List<Integer> statuses;

    private SimpleCondition(Term root, List<RuntimeExpression> expressions, List<Integer> statuses) {
        this.root = root;
        this.expressions = List.copyOf(expressions);
        this.statuses = List.copyOf(statuses);
    }

    /** Reads a condition; empty when it is not well-formed. */
    public static Optional<SimpleCondition> parse(String text) {
        Reader reader = new Reader(text);
        Term term = reader.alternatives(0);
        return term == null || !reader.ended()
                ? Optional.empty()
                : Optional.of(new SimpleCondition(term, reader.expressions, reader.statuses));
    }

    /** Returns whether it holds. */
    public boolean holds(Scope scope) {
        return root.holds(scope);
    }

    /** Returns the expressions in it. */
    public List<RuntimeExpression> expressions() {
        return expressions;
    }

    /** Returns the statuses that {@code $statusCode} is said to be equal to. */
    public List<Integer> statuses() {
        return statuses;
    }

    @FunctionalInterface
    private interface Term {
        boolean holds(Scope scope);
    }

    @FunctionalInterface
    private interface Operand {
        @Nullable
        JsonNode value(Scope scope);
    }

    private static boolean compare(String operator, @Nullable JsonNode left, @Nullable JsonNode right) {
        if (operator.equals("==") || operator.equals("!=")) {
            return operator.equals("==") == same(orNull(left), orNull(right));
        }
        Integer order = left == null || right == null ? null : order(left, right);
        return order != null
                && switch (operator) {
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    default -> order >= 0;
                };
    }

    /** What is not there is equal to null. */
    private static JsonNode orNull(@Nullable JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }

    private static boolean same(JsonNode left, JsonNode right) {
        Integer order = order(left, right);
        return order != null ? order == 0 : left.equals(right);
    }

    private static @Nullable Integer order(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        return left.isTextual() && right.isTextual()
                ? (Integer) left.textValue().compareToIgnoreCase(right.textValue())
                : null;
    }

    /** Reads by recursive descent; null wherever the text is not well-formed. */
    private static final class Reader {
        private final String text;
        private final List<RuntimeExpression> expressions = new ArrayList<>();
        private final List<Integer> statuses = new ArrayList<>();
        private int position;

        Reader(String text) {
            this.text = text;
        }

        boolean ended() {
            return text.substring(position).isBlank();
        }

        @Nullable
        Term alternatives(int depth) {
            Term left = all(depth);
            while (left != null && accept("||")) {
                Term first = left;
                Term second = all(depth);
                left = second == null ? null : scope -> first.holds(scope) || second.holds(scope);
            }
            return left;
        }

        private @Nullable Term all(int depth) {
            Term left = one(depth);
            while (left != null && accept("&&")) {
                Term first = left;
                Term second = one(depth);
                left = second == null ? null : scope -> first.holds(scope) && second.holds(scope);
            }
            return left;
        }

        private @Nullable Term one(int depth) {
            if (depth > DEEPEST) {
                return null;
            }
            if (accept("!")) {
                Term negated = one(depth + 1);
                return negated == null ? null : scope -> !negated.holds(scope);
            }
            if (accept("(")) {
                Term inner = alternatives(depth + 1);
                return inner != null && accept(")") ? inner : null;
            }
            return comparison();
        }

        private @Nullable Term comparison() {
            String leftText = text.substring(position).strip();
            Operand left = operand();
            if (left == null) {
                return null;
            }
            for (String operator : COMPARISONS) {
                if (accept(operator)) {
                    String rightText = text.substring(position).strip();
                    Operand right = operand();
                    if (right == null) {
                        return null;
                    }
                    note(leftText, operator, rightText);
                    return scope -> compare(operator, left.value(scope), right.value(scope));
                }
            }
            return scope -> {
                JsonNode value = left.value(scope);
                return value != null && value.asBoolean();
            };
        }

        private void note(String left, String operator, String right) {
            Matcher number = Pattern.compile("[1-5][0-9]{2}\\b").matcher(right);
            if (left.startsWith("$statusCode") && operator.equals("==") && number.lookingAt()) {
                statuses.add(Integer.valueOf(number.group()));
            }
        }

        private @Nullable Operand operand() {
            Matcher token = next();
            if (token == null || token.group(1) != null) {
                return null;
            }
            position = token.end();
            if (token.group(4) != null) {
                RuntimeExpression expression =
                        RuntimeExpression.parse(token.group(4)).orElse(null);
                if (expression == null) {
                    return null;
                }
                expressions.add(expression);
                return scope -> scope.value(expression);
            }
            JsonNode literal = literal(token);
            return scope -> literal;
        }

        private static JsonNode literal(Matcher token) {
            if (token.group(2) != null) {
                String quoted = token.group(2);
                return TextNode.valueOf(quoted.substring(1, quoted.length() - 1).replace("''", "'"));
            }
            if (token.group(3) != null) {
                return DecimalNode.valueOf(new BigDecimal(token.group(3)));
            }
            return token.group(5).equals("null")
                    ? NullNode.getInstance()
                    : BooleanNode.valueOf(token.group(5).equals("true"));
        }

        private boolean accept(String operator) {
            Matcher token = next();
            if (token == null || !operator.equals(token.group(1))) {
                return false;
            }
            position = token.end();
            return true;
        }

        private @Nullable Matcher next() {
            Matcher token = TOKEN.matcher(text).region(position, text.length());
            return token.lookingAt() ? token : null;
        }
    }
}
