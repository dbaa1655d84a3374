// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/twice
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsTwice extends OpenEnum<JsonNode, WordsTwice.Known> {
    /** {@code "x"}. */
    public static final WordsTwice X = new WordsTwice(Json.parse("\"x\""), Known.X);

    /** {@code "y"}. */
    public static final WordsTwice Y = new WordsTwice(Json.parse("\"y\""), Known.Y);

    /** {@code 1}. */
    public static final WordsTwice _1 = new WordsTwice(Json.parse("1"), Known._1);

    /** {@code 1.0}. */
    public static final WordsTwice _1_0 = new WordsTwice(Json.parse("1.0"), Known._1_0);

    /** How this type is read and written. */
    public static final EnumType<JsonNode, WordsTwice> TYPE = EnumType.<JsonNode, WordsTwice>of(JsonTypes.ANY, X, Y, _1,
            _1_0);

    private WordsTwice(JsonNode value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsTwice unknown(JsonNode unlisted) {
        return new WordsTwice(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsTwice of(JsonNode value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        X,
        Y,
        _1,
        _1_0,
        UNKNOWN
    }
}
