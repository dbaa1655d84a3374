// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1words/get/parameters/2/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListWordsMode extends OpenEnum<JsonNode, ListWordsMode.Known> {
    /** {@code 1}. */
    public static final ListWordsMode _1 = new ListWordsMode(Json.parse("1"), Known._1);

    /** {@code "auto"}. */
    public static final ListWordsMode AUTO = new ListWordsMode(Json.parse("\"auto\""), Known.AUTO);

    /** {@code 1.5}. */
    public static final ListWordsMode _1_5 = new ListWordsMode(Json.parse("1.5"), Known._1_5);

    /** How this type is read and written. */
    public static final EnumType<JsonNode, ListWordsMode> TYPE = EnumType.<JsonNode, ListWordsMode>of(JsonTypes.ANY, _1,
            AUTO, _1_5);

    private ListWordsMode(JsonNode value, Known known) {
        super(value, known);
    }

    @Override
    protected ListWordsMode unknown(JsonNode unlisted) {
        return new ListWordsMode(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListWordsMode of(JsonNode value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _1,
        AUTO,
        _1_5,
        UNKNOWN
    }
}
