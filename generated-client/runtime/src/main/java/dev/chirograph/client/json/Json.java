package dev.chirograph.client.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * JSON text (RFC 8259): parsing within limits and writing, every digit of a number kept.
 *
 * <p>Limits: 500 levels, numbers of 1,000 characters. Of members with one name the last counts. Thread-safe.
 */
public final class Json {
    /** Models are read, compared and written level by level; a thread has room for about twice as many. */
    private static final int DEPTH = 500;

    private static final int STRING = 64 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(STRING)
                            .build())
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private Json() {}

    /**
     * Parses one JSON value; a byte order mark is skipped.
     *
     * @param bytes UTF-8, UTF-16 or UTF-32
     * @throws JsonSyntaxException when this is no JSON, more than one value, or beyond the limits
     */
    public static JsonNode parse(byte[] bytes) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            return read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Parses one JSON value.
     *
     * @throws JsonSyntaxException when this is no JSON, more than one value, or beyond the limits
     */
    public static JsonNode parse(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            return read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode read(JsonParser parser) throws IOException {
        JsonNode node;
        try {
            node = MAPPER.readTree(parser);
        } catch (JsonProcessingException broken) {
            // The parser's own words quote the text, which may hold secrets.
            throw new JsonSyntaxException("no valid JSON" + place(broken.getLocation()));
        }
        if (node == null || node.isMissingNode()) {
            throw new JsonSyntaxException("the text is empty");
        }
        JsonLocation end = parser.currentLocation();
        if (!isAtEnd(parser)) {
            throw new JsonSyntaxException("more text follows the value" + place(end));
        }
        return node;
    }

    private static boolean isAtEnd(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null;
        } catch (JsonProcessingException noValue) {
            return false;
        }
    }

    private static String place(@org.jspecify.annotations.Nullable JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** Writes JSON as UTF-8 without white space. */
    public static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes JSON without white space, in ASCII: all other characters are escaped. */
    public static String writeAscii(JsonNode node) {
        try {
            return ASCII.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns JSON null. */
    public static JsonNode nothing() {
        return JsonNodeFactory.instance.nullNode();
    }

    /**
     * Returns an object that has each text at its place.
     *
     * @param texts texts by JSON Pointer (RFC 6901) to members of objects
     */
    public static JsonNode object(Map<String, String> texts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        texts.forEach((pointer, text) -> {
            String[] tokens = pointer.substring(1).split("/", -1);
            ObjectNode parent = root;
            for (int index = 0; index < tokens.length - 1; index++) {
                parent = parent.withObjectProperty(unescape(tokens[index]));
            }
            parent.set(unescape(tokens[tokens.length - 1]), TextNode.valueOf(text));
        });
        return root;
    }

    private static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
