package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.Locale;

/** Exact values of a document's scalars, within bounds. */
final class Scalars {
    private final TreeBuilder problems;
    private final LoadLimits limits;
    private final boolean escapesSurrogates;

    /**
     * Makes a reader of scalars.
     *
     * @param escapesSurrogates whether a text may hold half of a surrogate pair
     */
    Scalars(TreeBuilder problems, LoadLimits limits, boolean escapesSurrogates) {
        this.problems = problems;
        this.limits = limits;
        this.escapesSurrogates = escapesSurrogates;
    }

    /** Most documents hold no such escape at all, so that their strings need no look. */
    static boolean escapesSurrogates(CharBuffer buffer) {
        char[] text = buffer.array();
        int start = buffer.arrayOffset() + buffer.position();
        int end = start + buffer.remaining() - 2;
        for (int i = start; i < end; i++) {
            if (text[i] == '\\') {
                char kind = text[i + 1];
                char digit = text[i + 2];
                if (kind == 'U' || (kind == 'u' && (digit == 'd' || digit == 'D'))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the text; half of a surrogate pair is no Unicode text, and is replaced with a warning. */
    String text(String text, int line, int column) {
        if (!escapesSurrogates || !hasLoneSurrogate(text)) {
            return text;
        }
        loneSurrogate(line, column);
        return whole(text);
    }

    /** Returns the text as {@link #text} does, when that was already said of it. */
    String whole(String text) {
        if (!escapesSurrogates) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(character -> whole.appendCodePoint(isSurrogate(character) ? 0xFFFD : character));
        return whole.toString();
    }

    void loneSurrogate(int line, int column) {
        problems.warning(
                "lone-surrogate",
                "half of a surrogate pair stands alone in a string; U+FFFD is read in its place",
                line,
                column);
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(Scalars::isSurrogate);
    }

    private static boolean isSurrogate(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }

    /** Returns an integer of any size; complains when it is longer than the limit. */
    JsonNode integer(String digits, int radix, int line, int column) {
        if (digits.length() > limits.numberLength()) {
            return tooLong(line, column);
        }
        if (digits.length() <= 9) {
            return IntNode.valueOf(Integer.parseInt(digits, radix));
        }
        BigInteger value = new BigInteger(digits, radix);
        if (value.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    /** Returns a decimal exactly as written; complains when it or its exponent is beyond the limit. */
    JsonNode decimal(String digits, int line, int column) {
        if (digits.length() > limits.numberLength()) {
            return tooLong(line, column);
        }
        int exponent = digits.toLowerCase(Locale.ROOT).indexOf('e');
        if (exponent >= 0 && digits.length() - exponent > 7) {
            return tooLong(line, column);
        }
        BigDecimal value = new BigDecimal(digits);
        return Math.abs((long) value.scale()) > limits.numberLength()
                ? tooLong(line, column)
                : DecimalNode.valueOf(value);
    }

    private JsonNode tooLong(int line, int column) {
        problems.error("number-too-long", "a number has more than " + limits.numberLength() + " digits", line, column);
        return IntNode.valueOf(0);
    }
}
