package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.document.JsonPath.Condition;
import dev.chirograph.spec.document.JsonPath.Node;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the filter of a JSONPath query (RFC 9535, 2.3.5). Used once. */
final class JsonPathFilter {
    private static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "<", ">");

    private final PathText text;
    private final int depth;

    JsonPathFilter(PathText text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    Condition parse() throws JsonPathException {
        JsonPathParser.checkDepth(text, depth);
        Condition left = conjunction();
        text.skipBlanks();
        while (text.accept("||")) {
            Condition first = left;
            Condition second = conjunction();
            left = (node, root) -> first.holds(node, root) || second.holds(node, root);
            text.skipBlanks();
        }
        return left;
    }

    private Condition conjunction() throws JsonPathException {
        Condition left = basic();
        text.skipBlanks();
        while (text.accept("&&")) {
            Condition first = left;
            Condition second = basic();
            left = (node, root) -> first.holds(node, root) && second.holds(node, root);
            text.skipBlanks();
        }
        return left;
    }

    private Condition basic() throws JsonPathException {
        text.skipBlanks();
        boolean negated = false;
        while (text.accept("!")) {
            negated = !negated;
            text.skipBlanks();
        }
        Condition condition = comparison();
        return negated ? (node, root) -> !condition.holds(node, root) : condition;
    }

    private Condition comparison() throws JsonPathException {
        if (text.accept("(")) {
            Condition inner = new JsonPathFilter(text, depth + 1).parse();
            text.skipBlanks();
            text.expect(")");
            return inner;
        }
        Operand left = operand();
        text.skipBlanks();
        for (String operator : OPERATORS) {
            if (text.accept(operator)) {
                text.skipBlanks();
                Operand right = operand();
                return (node, root) -> compare(operator, left.value(node, root), right.value(node, root));
            }
        }
        if (left.literal()) {
            throw text.unexpected();
        }
        return (node, root) -> left.value(node, root) != null;
    }

    /**
     * One side of a comparison: a literal, or a query and where it starts.
     *
     * @param constant the literal, or null
     */
    private record Operand(
            @Nullable JsonNode constant, @Nullable JsonPath query, boolean fromRoot) {
        private boolean literal() {
            return query == null;
        }

        private @Nullable JsonNode value(JsonNode node, JsonNode root) {
            if (query == null) {
                return constant;
            }
            try {
                List<Node> found = query.find(fromRoot ? root : node, root);
                return found.isEmpty() ? null : found.get(0).value();
            } catch (JsonPathException e) {
                return null;
            }
        }
    }

    private Operand operand() throws JsonPathException {
        if (text.accept("@")) {
            return new Operand(null, JsonPathParser.segments(text, depth), false);
        }
        if (text.accept("$")) {
            return new Operand(null, JsonPathParser.segments(text, depth), true);
        }
        return new Operand(literal(), null, false);
    }

    private JsonNode literal() throws JsonPathException {
        if (text.atQuote()) {
            return TextNode.valueOf(text.quoted());
        }
        if (text.accept("true")) {
            return BooleanNode.TRUE;
        }
        if (text.accept("false")) {
            return BooleanNode.FALSE;
        }
        if (text.accept("null")) {
            return NullNode.instance;
        }
        String number = text.number();
        if (number.isEmpty() || number.length() > 30) {
            throw text.unexpected();
        }
        try {
            return DecimalNode.valueOf(new BigDecimal(number));
        } catch (NumberFormatException e) {
            throw text.unexpected();
        }
    }

    private static boolean compare(String operator, @Nullable JsonNode left, @Nullable JsonNode right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<=" -> before(left, right) || same(left, right);
            case ">=" -> before(right, left) || same(left, right);
            case "<" -> before(left, right);
            default -> before(right, left);
        };
    }

    private static boolean same(@Nullable JsonNode left, @Nullable JsonNode right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue()) == 0;
        }
        return left.equals(right);
    }

    private static boolean before(@Nullable JsonNode left, @Nullable JsonNode right) {
        if (left == null || right == null) {
            return false;
        }
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue()) < 0;
        }
        return left.isTextual() && right.isTextual() && left.asText().compareTo(right.asText()) < 0;
    }
}
