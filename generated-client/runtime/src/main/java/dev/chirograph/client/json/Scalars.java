package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The scalar types, each as its reading, its writing and its exact form.
 *
 * @param name word for messages, with its article: {@code a string}
 * @param read lenient; returns null or throws when the node cannot be read
 * @param text reads the text form into the JSON of this type
 */
record Scalars<T>(
        String name,
        Function<JsonNode, @org.jspecify.annotations.Nullable T> read,
        Function<T, JsonNode> write,
        Predicate<JsonNode> form,
        Function<String, JsonNode> text)
        implements JsonType<T> {

    private static final int LONGEST_NUMBER = 1_000;

    static final Scalars<String> STRING = new Scalars<>(
            "a string",
            node -> node.isValueNode() && !node.isNull() ? node.asText() : null,
            TextNode::valueOf,
            JsonNode::isTextual,
            TextNode::valueOf);
    static final Scalars<Long> LONG = new Scalars<>(
            "an integer of 64 bits",
            node -> number(node).longValueExact(),
            LongNode::valueOf,
            node -> node.isNumber() && isExact(node, Scalars::toLong),
            text -> LongNode.valueOf(parsed(text).longValueExact()));
    static final Scalars<Integer> INTEGER = new Scalars<>(
            "an integer of 32 bits",
            node -> number(node).intValueExact(),
            IntNode::valueOf,
            node -> node.isNumber() && isExact(node, Scalars::toInteger),
            text -> IntNode.valueOf(parsed(text).intValueExact()));
    static final Scalars<BigDecimal> DECIMAL = new Scalars<>(
            "a number",
            Scalars::number,
            DecimalNode::valueOf,
            JsonNode::isNumber,
            text -> DecimalNode.valueOf(parsed(text)));
    static final Scalars<BigDecimal> DECIMAL_STRING = new Scalars<>(
            "a number written as a string",
            Scalars::number,
            value -> TextNode.valueOf(value.toPlainString()),
            node -> node.isTextual() && isExact(node, Scalars::number),
            TextNode::valueOf);
    static final Scalars<Double> DOUBLE = new Scalars<>(
            "a number",
            node -> number(node).doubleValue(),
            DoubleNode::valueOf,
            JsonNode::isNumber,
            text -> DoubleNode.valueOf(Double.parseDouble(text.strip())));
    static final Scalars<Boolean> BOOLEAN = new Scalars<>(
            "true or false",
            node -> truth(node.asText()),
            BooleanNode::valueOf,
            JsonNode::isBoolean,
            text -> BooleanNode.valueOf(truth(text.strip())));
    static final Scalars<LocalDate> DATE = text("a date such as 2026-01-31", LocalDate::parse, LocalDate::toString);
    static final Scalars<OffsetDateTime> DATE_TIME =
            // toString leaves out seconds that are zero, which RFC 3339 requires.
            text(
                    "a date and time with offset such as 2026-01-31T12:00:00Z",
                    OffsetDateTime::parse,
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    static final Scalars<UUID> UUID = text("a UUID", java.util.UUID::fromString, java.util.UUID::toString);
    static final Scalars<URI> URI = text("a URI", java.net.URI::create, java.net.URI::toString);
    static final Scalars<byte[]> BASE64 = new Scalars<>(
            "Base64",
            node -> node.isTextual() ? bytes(node.textValue()) : null,
            bytes -> TextNode.valueOf(Base64.getEncoder().encodeToString(bytes)),
            node -> isExact(node, text -> bytes(text.textValue())),
            TextNode::valueOf);
    static final JsonType<JsonNode> ANY = new AnyType();

    private static <T> Scalars<T> text(String name, Function<String, T> parse, Function<T, String> print) {
        Function<JsonNode, @org.jspecify.annotations.Nullable T> read =
                node -> node.isTextual() ? parse.apply(node.textValue()) : null;
        return new Scalars<>(
                name,
                read,
                value -> TextNode.valueOf(print.apply(value)),
                node -> isExact(node, read),
                TextNode::valueOf);
    }

    @Override
    public T decode(JsonNode node) {
        T value;
        try {
            value = read.apply(node);
        } catch (RuntimeException unreadable) {
            value = null;
        }
        if (value == null) {
            throw new JsonMismatchException("expected " + name + ", got " + kind(node));
        }
        return value;
    }

    @Override
    public JsonNode encode(T value) {
        return write.apply(value);
    }

    @Override
    public boolean fits(JsonNode node) {
        return form.test(node);
    }

    @Override
    public boolean reproduces(T value, JsonNode node) {
        // Numbers of one value have several node classes; what counts is what would be printed.
        return form.test(node) && write.apply(value).asText().equals(node.asText());
    }

    @Override
    public JsonNode fromText(String value) {
        try {
            return text.apply(value);
        } catch (ArithmeticException | IllegalArgumentException notOfThisType) {
            return TextNode.valueOf(value);
        }
    }

    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> node.asText();
            case NULL, MISSING -> "null";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case BINARY, POJO -> "a value";
        };
    }

    private static byte[] bytes(String text) {
        String compact = text.replaceAll("\\s", "");
        boolean forAddresses = compact.indexOf('-') >= 0 || compact.indexOf('_') >= 0;
        return (forAddresses ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(compact);
    }

    private static BigDecimal number(JsonNode node) {
        if (node.isNumber()) {
            return bounded(node.decimalValue());
        }
        if (node.isTextual()) {
            return bounded(parsed(node.textValue()));
        }
        throw new IllegalArgumentException("no number");
    }

    private static BigDecimal parsed(String text) {
        String digits = text.strip();
        // To read a number takes time with the square of its digits.
        if (digits.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("more digits than a number in JSON may have");
        }
        return new BigDecimal(digits);
    }

    private static BigDecimal bounded(BigDecimal value) {
        // 1e999999999 is a short text whose plain digits would fill the memory.
        if (Math.abs((long) value.scale()) > 10_000) {
            throw new ArithmeticException("exponent out of range");
        }
        return value;
    }

    private static Object toLong(JsonNode node) {
        return number(node).longValueExact();
    }

    private static Object toInteger(JsonNode node) {
        return number(node).intValueExact();
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException("no truth value");
        };
    }

    private static boolean isExact(JsonNode node, Function<JsonNode, ?> read) {
        try {
            return read.apply(node) != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** Any JSON at all. */
    private static final class AnyType implements JsonType<JsonNode> {
        @Override
        public JsonNode decode(JsonNode node) {
            return node;
        }

        @Override
        public JsonNode encode(JsonNode value) {
            return value;
        }

        @Override
        public boolean fits(JsonNode node) {
            return true;
        }

        @Override
        public TypeShape shape() {
            return new TypeShape.Open();
        }
    }
}
