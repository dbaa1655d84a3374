// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/level
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsLevel extends OpenEnum<Long, WordsLevel.Known> {
    /** {@code -1}. */
    public static final WordsLevel MINUS_1 = new WordsLevel(-1L, Known.MINUS_1);

    /** {@code 0}. */
    public static final WordsLevel _0 = new WordsLevel(0L, Known._0);

    /** {@code 1}. */
    public static final WordsLevel _1 = new WordsLevel(1L, Known._1);

    /** How this type is read and written. */
    public static final EnumType<Long, WordsLevel> TYPE = EnumType.<Long, WordsLevel>of(JsonTypes.LONG, MINUS_1, _0,
            _1);

    private WordsLevel(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsLevel unknown(Long unlisted) {
        return new WordsLevel(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsLevel of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        MINUS_1,
        _0,
        _1,
        UNKNOWN
    }
}
