// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/several/items
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsSeveralItem extends OpenEnum<JsonNode, WordsSeveralItem.Known> {
    /** {@code 0}. */
    public static final WordsSeveralItem _0 = new WordsSeveralItem(Json.parse("0"), Known._0);

    /** {@code "all"}. */
    public static final WordsSeveralItem ALL = new WordsSeveralItem(Json.parse("\"all\""), Known.ALL);

    /** How this type is read and written. */
    public static final EnumType<JsonNode, WordsSeveralItem> TYPE = EnumType.<JsonNode, WordsSeveralItem>of(
            JsonTypes.ANY, _0, ALL);

    private WordsSeveralItem(JsonNode value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsSeveralItem unknown(JsonNode unlisted) {
        return new WordsSeveralItem(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsSeveralItem of(JsonNode value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0,
        ALL,
        UNKNOWN
    }
}
