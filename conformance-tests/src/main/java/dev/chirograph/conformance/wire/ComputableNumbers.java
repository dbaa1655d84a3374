package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/**
 * Makes nodes of numbers that can be compared, divided and printed: {@code 1e999999999} is a short text whose digits would
 * fill the memory.
 */
final class ComputableNumbers extends JsonNodeFactory {
    private static final long serialVersionUID = 1;
    private static final int LARGEST_EXPONENT = 9_999;

    /** Thrown when a number is none of these. */
    static final class NumberOutOfRangeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NumberOutOfRangeException() {
            super("a number has an exponent beyond " + LARGEST_EXPONENT);
        }
    }

    @Override
    public ValueNode numberNode(BigDecimal number) {
        if (number != null && Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw new NumberOutOfRangeException();
        }
        return super.numberNode(number);
    }
}
