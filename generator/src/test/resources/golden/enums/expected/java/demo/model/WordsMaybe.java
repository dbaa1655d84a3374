// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/maybe
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsMaybe extends OpenEnum<String, WordsMaybe.Known> {
    /** {@code now}. */
    public static final WordsMaybe NOW = new WordsMaybe("now", Known.NOW);

    /** {@code never}. */
    public static final WordsMaybe NEVER = new WordsMaybe("never", Known.NEVER);

    /** How this type is read and written. */
    public static final EnumType<String, WordsMaybe> TYPE = EnumType.<String, WordsMaybe>of(JsonTypes.STRING, NOW,
            NEVER);

    private WordsMaybe(String value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsMaybe unknown(String unlisted) {
        return new WordsMaybe(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsMaybe of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        NOW,
        NEVER,
        UNKNOWN
    }
}
