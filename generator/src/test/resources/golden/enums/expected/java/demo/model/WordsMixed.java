// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/mixed
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsMixed extends OpenEnum<JsonNode, WordsMixed.Known> {
    /** {@code "one"}. */
    public static final WordsMixed ONE = new WordsMixed(Json.parse("\"one\""), Known.ONE);

    /** {@code 2}. */
    public static final WordsMixed _2 = new WordsMixed(Json.parse("2"), Known._2);

    /** {@code true}. */
    public static final WordsMixed TRUE = new WordsMixed(Json.parse("true"), Known.TRUE);

    /** How this type is read and written. */
    public static final EnumType<JsonNode, WordsMixed> TYPE = EnumType.<JsonNode, WordsMixed>of(JsonTypes.ANY, ONE, _2,
            TRUE);

    private WordsMixed(JsonNode value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsMixed unknown(JsonNode unlisted) {
        return new WordsMixed(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsMixed of(JsonNode value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        ONE,
        _2,
        TRUE,
        UNKNOWN
    }
}
