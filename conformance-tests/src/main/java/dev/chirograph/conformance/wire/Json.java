package dev.chirograph.conformance.wire;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON texts, read strictly (RFC 8259) and with exact numbers. Thread-safe. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(new ComputableNumbers())
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class);

    /** A mapper of its own, since a reader cannot switch off what the factory of its parsers has switched on. */
    private static final ObjectReader TOLERANT = MAPPER.rebuild()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(JsonNode.class);

    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    /** Where a list began, by a source that the parser does not show. */
    private static final Pattern NOTES = Pattern.compile(" \\(start marker at \\[.*]\\)");

    private static final Comparator<JsonNode> BY_VALUE = (left, right) -> {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        return left.equals(right) ? 0 : 1;
    };

    private Json() {}

    /**
     * Reads one JSON text and nothing behind it.
     *
     * @throws JsonProcessingException when the text is not JSON, repeats a key, is nested deeper than 1,000 levels, or
     *     has a number of more than 1,000 digits or with an exponent beyond 9,999
     */
    public static JsonNode read(String text) throws JsonProcessingException {
        try {
            return READER.readTree(text);
        } catch (ComputableNumbers.NumberOutOfRangeException e) {
            throw new JsonParseException(null, e.getMessage());
        }
    }

    /** Reads a text that is JSON but for repeated keys, the last of which counts; null when it is wrong otherwise. */
    public static @Nullable JsonNode readRepeatingKeys(String text) {
        try {
            return TOLERANT.readTree(text);
        } catch (JsonProcessingException | ComputableNumbers.NumberOutOfRangeException e) {
            return null;
        }
    }

    /**
     * The JSON at the beginning of a text.
     *
     * @param value the value
     * @param length how many characters it takes
     */
    public record Prefix(JsonNode value, int length) {}

    /** Reads the JSON at the beginning of a text, whatever follows; null when the text does not begin with JSON. */
    public static @Nullable Prefix readPrefix(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode value = parser.readValueAsTree();
            return value == null
                    ? null
                    : new Prefix(value, Math.toIntExact(parser.currentLocation().getCharOffset()));
        } catch (IOException | ComputableNumbers.NumberOutOfRangeException e) {
            return null;
        }
    }

    /** Returns why a text is not JSON, in one line without the parser's notes on itself. */
    public static String reason(JsonProcessingException e) {
        return NOTES.matcher(e.getOriginalMessage()).replaceAll("").replace('\n', ' ');
    }

    /** Writes on one line. */
    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree could not be written as JSON", e);
        }
    }

    /**
     * Returns the beginning of what {@link #write} returns, and writes no more than a little beyond it.
     *
     * @param length in UTF-16 units
     */
    public static String beginning(JsonNode node, int length) {
        StringBuilder text = new StringBuilder();
        try (Writer bounded = new BoundedWriter(text, length)) {
            MAPPER.writeValue(bounded, node);
        } catch (IOException e) {
            if (text.length() < length) {
                throw new IllegalStateException("a tree could not be written as JSON", e);
            }
        }
        text.setLength(Math.min(text.length(), length));
        return text.toString();
    }

    /** Writes with line breaks, for people. */
    public static String pretty(JsonNode node) {
        try {
            return PRETTY.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree could not be written as JSON", e);
        }
    }

    /** Returns whether two values mean the same: numbers by value ({@code 1.0} is {@code 1}), objects in any order. */
    public static boolean same(JsonNode left, JsonNode right) {
        return left.equals(BY_VALUE, right);
    }

    /** Returns what kind of value it is, in the words of JSON Schema: {@code integer}, {@code object}, … */
    public static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT, POJO -> "object";
            case BOOLEAN -> "boolean";
            case NUMBER -> node.isIntegralNumber() || isWhole(node) ? "integer" : "number";
            case STRING, BINARY -> "string";
            case NULL, MISSING -> "null";
        };
    }

    private static boolean isWhole(JsonNode number) {
        return number.isBigDecimal()
                && number.decimalValue().stripTrailingZeros().scale() <= 0;
    }
}
