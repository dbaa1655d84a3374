// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/odd
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsOdd extends OpenEnum<JsonNode, WordsOdd.Known> {
    /** {@code {"a":1}}. */
    public static final WordsOdd A_1 = new WordsOdd(Json.parse("{\"a\":1}"), Known.A_1);

    /** {@code [1,2]}. */
    public static final WordsOdd _1_2 = new WordsOdd(Json.parse("[1,2]"), Known._1_2);

    /** {@code 1.5}. */
    public static final WordsOdd _1_5 = new WordsOdd(Json.parse("1.5"), Known._1_5);

    /** {@code "1.5"}. */
    public static final WordsOdd _1_5_2 = new WordsOdd(Json.parse("\"1.5\""), Known._1_5_2);

    /** {@code 10}. */
    public static final WordsOdd _10 = new WordsOdd(Json.parse("10"), Known._10);

    /** {@code ""}. */
    public static final WordsOdd EMPTY = new WordsOdd(Json.parse("\"\""), Known.EMPTY);

    /** How this type is read and written. */
    public static final EnumType<JsonNode, WordsOdd> TYPE = EnumType.<JsonNode, WordsOdd>of(JsonTypes.ANY, A_1, _1_2,
            _1_5, _1_5_2, _10, EMPTY);

    private WordsOdd(JsonNode value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsOdd unknown(JsonNode unlisted) {
        return new WordsOdd(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsOdd of(JsonNode value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        A_1,
        _1_2,
        _1_5,
        _1_5_2,
        _10,
        EMPTY,
        UNKNOWN
    }
}
