package dev.chirograph.conformance.traffic;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;

/** Reads one value of a stream of JSON into memory, but for members that nobody asks for, and only so many nodes. */
final class BoundedTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Set<String> left;
    private int budget;

    /**
     * Makes a reader of one value.
     *
     * @param left names of members that are left out, at any depth
     * @param budget most nodes
     */
    BoundedTree(JsonParser parser, Set<String> left, int budget) {
        this.parser = parser;
        this.left = left;
        this.budget = budget;
    }

    /** Thrown when the value has too many nodes. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Reads the value whose first token the parser stands at; stands at its last token then. */
    JsonNode read() throws IOException {
        budget--;
        if (budget < 0) {
            throw new TooLarge();
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? NODES.textNode(parser.getText())
                        : NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (left.contains(name)) {
                parser.skipChildren();
            } else {
                object.set(name, read());
            }
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read());
        }
        return array;
    }
}
